import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { Dialog, DialogClose, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { mergeRepository } from '@/lib/client/repositories'
import type { RepositorySettings } from '@/lib/contracts/repositories'
import { NO_REPOSITORY } from '@/lib/domain/repository-name'
import { useRepositoryAction } from './use-repository-action'

type MergeDialogProps = { repository: RepositorySettings; others: readonly RepositorySettings[] }

/** Asks which repository this one is in truth. */
export function MergeDialog({ repository, others }: MergeDialogProps) {
  const [open, setOpen] = useState(false)
  const [into, setInto] = useState<string | null>(null)
  const merge = useRepositoryAction(mergeRepository, () => `${repository.name} merged`)
  const submit = () => {
    if (into !== null) merge.mutate({ id: repository.id, into }, { onSuccess: () => setOpen(false) })
  }
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm" aria-label={`Merge ${repository.name}`}>
          Merge
        </Button>
      </DialogTrigger>
      <DialogContent
        title={`Merge ${repository.name}`}
        description="Its sessions move into the other one, whose rules then hold for them. Later transcripts of that name go there too. It can be undone."
      >
        <div className="flex flex-col gap-4">
          <Field label="Into">
            {(control) => (
              <Combobox
                {...control}
                label="Repository to merge into"
                placeholder="Choose a repository"
                options={others.filter(({ name }) => name !== NO_REPOSITORY).map(({ id, name }) => ({ value: id, label: name }))}
                value={into}
                onChange={setInto}
              />
            )}
          </Field>
          <div className="flex justify-end gap-2">
            <DialogClose>
              <Button>Cancel</Button>
            </DialogClose>
            <Button variant="primary" disabled={into === null} pending={merge.isPending} onClick={submit}>
              Merge
            </Button>
          </div>
        </div>
      </DialogContent>
    </Dialog>
  )
}
