import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormButtons } from '@/components/form/form-buttons'
import { useForm } from '@/components/form/use-form'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { changeRepository } from '@/lib/client/repositories'
import type { RepositorySettings } from '@/lib/contracts/repositories'

export function RenameDialog({ repository }: { repository: RepositorySettings }) {
  const [open, setOpen] = useState(false)
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button size="sm" aria-label={`Rename ${repository.name}`}>
          Rename
        </Button>
      </DialogTrigger>
      <DialogContent title="Rename the repository" description="Transcripts that tell the old name still lead here.">
        <RenameForm repository={repository} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  )
}

function RenameForm({ repository: { id, name }, onDone }: { repository: RepositorySettings; onDone: () => void }) {
  const queryClient = useQueryClient()
  const { form, errors, problem, pending } = useForm({
    contract: async () => (await import('@/lib/contracts/repositories')).RenameRepository,
    submit: (values) => changeRepository({ id, ...values }),
    onSuccess: () => {
      void queryClient.invalidateQueries()
      onDone()
    },
  })
  return (
    <form {...form} className="flex flex-col gap-4">
      {problem && <Alert tone="danger">{problem}</Alert>}
      <Field label="Name" error={errors.name}>
        {(control) => <Input {...control} name="name" defaultValue={name} autoComplete="off" />}
      </Field>
      <FormButtons action="Rename" pending={pending} />
    </form>
  )
}
