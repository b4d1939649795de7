'use client'

import { useQueryClient } from '@tanstack/react-query'
import { FormButtons } from '@/components/form/form-buttons'
import { Tick } from '@/components/form/tick'
import { useForm } from '@/components/form/use-form'
import { Alert } from '@/components/ui/alert'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { SAVED_VIEWS } from '@/lib/client/saved-views'
import type { SavedView } from '@/lib/contracts/saved-views'

type Values = Pick<SavedView, 'name' | 'isPinned'>
type ViewFormProps = { initial: Values | null; action: string; submit: (values: Values) => Promise<unknown>; onDone: () => void }

/** What a view is called, and whether it stands in the navigation. */
export function ViewForm({ initial, action, submit, onDone }: ViewFormProps) {
  const queryClient = useQueryClient()
  const { form, errors, problem, pending } = useForm({
    contract: async () => (await import('./view-from-form')).ViewFromForm,
    submit: ({ name, isPinned }) => submit({ name, isPinned: isPinned === 'on' }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: SAVED_VIEWS })
      onDone()
    },
  })
  return (
    <form {...form} className="flex flex-col gap-4">
      {problem && <Alert tone="danger">{problem}</Alert>}
      <Field label="Name" error={errors.name}>
        {(control) => (
          <Input {...control} name="name" defaultValue={initial?.name} autoComplete="off" maxLength={80} placeholder="Payment team" />
        )}
      </Field>
      <Tick name="isPinned" isTicked={initial?.isPinned}>
        Pin it to the navigation, for everybody
      </Tick>
      <FormButtons action={action} pending={pending} />
    </form>
  )
}
