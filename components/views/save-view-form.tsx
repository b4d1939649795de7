'use client'

import { useQueryClient } from '@tanstack/react-query'
import { FormButtons } from '@/components/form/form-buttons'
import { Tick } from '@/components/form/tick'
import { useForm } from '@/components/form/use-form'
import { Alert } from '@/components/ui/alert'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { addView, SAVED_VIEWS } from '@/lib/client/saved-views'
import type { SavedView } from '@/lib/contracts/saved-views'

export function SaveViewForm({ filters, onDone }: { filters: SavedView['filters']; onDone: () => void }) {
  const queryClient = useQueryClient()
  const { form, errors, problem, pending } = useForm({
    contract: async () => (await import('./view-from-form')).ViewFromForm,
    submit: ({ name, isPinned }) => addView({ name, filters, isPinned: isPinned === 'on' }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: SAVED_VIEWS })
      onDone()
    },
  })
  return (
    <form {...form} className="flex flex-col gap-4">
      {problem && <Alert tone="danger">{problem}</Alert>}
      <Field label="Name" error={errors.name}>
        {(control) => <Input {...control} name="name" autoComplete="off" maxLength={80} placeholder="Payment team" />}
      </Field>
      <Tick name="isPinned">Pin it to the navigation, for everybody</Tick>
      <FormButtons action="Save view" pending={pending} />
    </form>
  )
}
