'use client'

import { useQueryClient } from '@tanstack/react-query'
import { FormButtons } from '@/components/form/form-buttons'
import { useForm } from '@/components/form/use-form'
import { Alert } from '@/components/ui/alert'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import { INTERVENTIONS } from '@/lib/client/interventions'
import type { Intervention, NewIntervention } from '@/lib/contracts/interventions'
import { RepositoryField } from './repository-field'

type InterventionFormProps = {
  initial: Pick<Intervention, 'day' | 'title' | 'note' | 'repositoryId' | 'repositoryName'> | null
  action: string
  submit: (values: NewIntervention) => Promise<unknown>
  onDone: () => void
}

export function InterventionForm({ initial, action, submit, onDone }: InterventionFormProps) {
  const queryClient = useQueryClient()
  const { form, errors, problem, pending } = useForm({
    contract: async () => (await import('./intervention-from-form')).InterventionFromForm,
    submit,
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: INTERVENTIONS })
      onDone()
    },
  })
  return (
    <form {...form} className="flex flex-col gap-4">
      {problem && <Alert tone="danger">{problem}</Alert>}
      <Field label="What changed" error={errors.title}>
        {(control) => (
          <Input {...control} name="title" defaultValue={initial?.title} autoComplete="off" placeholder="Review of all rules" />
        )}
      </Field>
      <Field label="Day" hint="The first day on which it held." error={errors.day}>
        {(control) => <Input {...control} name="day" type="date" defaultValue={initial?.day} className="w-44" />}
      </Field>
      <RepositoryField initial={initial} error={errors.repositoryId} />
      <Field label="Note" optional error={errors.note}>
        {(control) => <Textarea {...control} name="note" defaultValue={initial?.note ?? ''} />}
      </Field>
      <FormButtons action={action} pending={pending} />
    </form>
  )
}
