'use client'

import { useQuery } from '@tanstack/react-query'
import { Bookmark } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent } from '@/components/ui/dialog'
import { Popover, PopoverContent, PopoverTrigger } from '@/components/ui/popover'
import { addView, savedViews } from '@/lib/client/saved-views'
import type { Filters } from '@/lib/domain/filters'
import { sameFilters, viewFiltersOf } from './same-filters'
import { ViewForm } from './view-form'
import { ViewRow } from './view-row'

type ViewsMenuProps = { filters: Filters; setFilters: (patch: Partial<Filters>) => void }

/** Filter sets with names: puts one over the page, keeps the page's as a new one. The days stay as they are. */
export function ViewsMenu({ filters, setFilters }: ViewsMenuProps) {
  const [isOpen, setOpen] = useState(false)
  const [isSaving, setSaving] = useState(false)
  const { data } = useQuery({ ...savedViews(), enabled: isOpen })
  const own = viewFiltersOf(filters)
  const isNarrow = Object.values(own).some((values) => values.length > 0)
  const views = data?.items ?? []
  return (
    <>
      <Popover open={isOpen} onOpenChange={setOpen}>
        <PopoverTrigger asChild>
          <Button variant="ghost">
            <Bookmark aria-hidden />
            Views
          </Button>
        </PopoverTrigger>
        <PopoverContent aria-label="Saved views" className="flex w-80 flex-col gap-1 p-1.5">
          {data && views.length === 0 && <p className="px-2 py-1.5 text-muted-foreground text-sm">No view is saved yet.</p>}
          <ul aria-label="Saved views" className="flex max-h-72 flex-col overflow-y-auto">
            {views.map((view) => (
              <ViewRow
                key={view.id}
                view={view}
                isCurrent={sameFilters(view.filters, own)}
                onChoose={() => {
                  setFilters(view.filters)
                  setOpen(false)
                }}
              />
            ))}
          </ul>
          <Button
            disabled={!isNarrow}
            onClick={() => {
              setOpen(false)
              setSaving(true)
            }}
          >
            Save these filters as a view…
          </Button>
          {!isNarrow && <p className="px-2 pb-1 text-2xs text-muted-foreground">Choose a repository, agent or other filter first.</p>}
        </PopoverContent>
      </Popover>
      <Dialog open={isSaving} onOpenChange={setSaving}>
        <DialogContent title="Save as a view" description="Everybody in the workspace can use it. Days are not part of it.">
          <ViewForm
            initial={null}
            action="Save view"
            submit={(values) => addView({ ...values, filters: own })}
            onDone={() => setSaving(false)}
          />
        </DialogContent>
      </Dialog>
    </>
  )
}
