'use client'

import { EyeOff, Pencil } from 'lucide-react'
import { useState } from 'react'
import { DeleteButton } from '@/components/lists/delete-button'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import type { InterventionRow } from '@/lib/charts/intervention-list'
import { changeIntervention, deleteIntervention } from '@/lib/client/interventions'
import { InterventionForm } from './intervention-form'
import { useInterventionAction } from './use-intervention-action'

/** What was entered can be edited and deleted; what sessions show can be hidden. */
export function RowActions({ row }: { row: InterventionRow }) {
  return (
    <div className="flex items-start justify-end lg:col-start-3 lg:row-start-1">
      {row.source === 'manual' ? <EnteredActions row={row} /> : <HideButton row={row} />}
    </div>
  )
}

function EnteredActions({ row }: { row: InterventionRow }) {
  const [open, setOpen] = useState(false)
  const deletion = useInterventionAction(() => deleteIntervention(row.id), `${row.title} deleted`)
  return (
    <>
      <Dialog open={open} onOpenChange={setOpen}>
        <DialogTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Edit ${row.title}`}>
            <Pencil aria-hidden />
          </Button>
        </DialogTrigger>
        <DialogContent title="Edit the change">
          <InterventionForm
            initial={row}
            action="Save"
            submit={(values) => changeIntervention({ id: row.id, ...values })}
            onDone={() => setOpen(false)}
          />
        </DialogContent>
      </Dialog>
      <DeleteButton
        name={row.title}
        pending={deletion.isPending}
        title="Delete the change?"
        description={`“${row.title}” goes from this list and from the charts, for everybody. This cannot be undone.`}
        confirm="Delete change"
        onConfirm={() => deletion.mutate()}
      />
    </>
  )
}

export function HideButton({ row }: { row: InterventionRow }) {
  const hiding = useInterventionAction(() => changeIntervention({ id: row.id, isHidden: true }), `${row.title} hidden`)
  return (
    <Button
      variant="ghost"
      size="icon-sm"
      aria-label={`Hide ${row.title}, ${row.day}`}
      title="Hide from this list and the charts"
      pending={hiding.isPending}
      onClick={() => hiding.mutate()}
    >
      <EyeOff aria-hidden />
    </Button>
  )
}
