import { Button } from '@/components/ui/button'
import { DialogClose } from '@/components/ui/dialog'

/** The end of a form in a dialog: what it does, as a verb, and the way out. */
export function FormButtons({ action, pending }: { action: string; pending: boolean }) {
  return (
    <div className="flex justify-end gap-2">
      <DialogClose>
        <Button>Cancel</Button>
      </DialogClose>
      <Button type="submit" variant="primary" pending={pending}>
        {action}
      </Button>
    </div>
  )
}
