'use client'

import { CalendarClock, Pencil, Pin, PinOff } from 'lucide-react'
import { useState } from 'react'
import { DeleteButton } from '@/components/lists/delete-button'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Link } from '@/components/ui/link'
import { changeView, deleteView } from '@/lib/client/saved-views'
import type { SavedView } from '@/lib/contracts/saved-views'
import { useViewAction } from './use-view-action'
import { ViewForm } from './view-form'

type ViewRowProps = { view: SavedView; isCurrent: boolean; onChoose: () => void }

export function ViewRow({ view, isCurrent, onChoose }: ViewRowProps) {
  const { id, name, isPinned } = view
  const pinning = useViewAction(() => changeView({ id, isPinned: !isPinned }), isPinned ? `${name} unpinned` : `${name} pinned`)
  const deletion = useViewAction(() => deleteView(id), `${name} deleted`)
  return (
    <li className="flex items-center gap-1">
      <button
        type="button"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={onChoose}
        className="h-8 min-w-0 flex-1 truncate rounded-md px-2 text-left text-sm hover:bg-subtle aria-[current=true]:font-medium"
      >
        {name}
        {isCurrent && <span aria-hidden> ✓</span>}
      </button>
      <Button variant="ghost" size="icon-sm" aria-label={isPinned ? `Unpin ${name}` : `Pin ${name}`} onClick={() => pinning.mutate()}>
        {isPinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
      </Button>
      <EditView view={view} />
      <Button asChild variant="ghost" size="icon-sm">
        <Link
          href={`/settings/delivery?view=${id}`}
          prefetch={false}
          aria-label={`Have reports of ${name} sent`}
          title="Have reports of it sent"
        >
          <CalendarClock aria-hidden />
        </Link>
      </Button>
      <DeleteButton
        name={name}
        pending={deletion.isPending}
        title="Delete the view?"
        description={`“${name}” goes for everybody, with the schedules and alerts on it. Closed reports stay.`}
        confirm="Delete view"
        onConfirm={() => deletion.mutate()}
      />
    </li>
  )
}

function EditView({ view }: { view: SavedView }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="ghost" size="icon-sm" aria-label={`Rename ${view.name}`}>
          <Pencil aria-hidden />
        </Button>
      </DialogTrigger>
      <DialogContent title="Rename the view" description="Its filters stay. Closed reports keep the name that they were closed under.">
        <ViewForm
          initial={view}
          action="Rename"
          submit={(values) => changeView({ id: view.id, ...values })}
          onDone={() => setOpen(false)}
        />
      </DialogContent>
    </Dialog>
  )
}
