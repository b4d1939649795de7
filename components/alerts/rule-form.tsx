'use client'

import { useQueryClient } from '@tanstack/react-query'
import { FormButtons } from '@/components/form/form-buttons'
import { useForm } from '@/components/form/use-form'
import { Alert } from '@/components/ui/alert'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { ViewField } from '@/components/views/view-field'
import { ALERTS } from '@/lib/client/alerts'
import type { AlertRule, NewAlertRule } from '@/lib/contracts/alerts'
import { ChannelFields } from './channel-fields'
import { SettingsFields } from './settings-fields'

type RuleFormProps = { initial: AlertRule | null; action: string; submit: (rule: NewAlertRule) => Promise<unknown>; onDone: () => void }

export function RuleForm({ initial, action, submit, onDone }: RuleFormProps) {
  const queryClient = useQueryClient()
  const { form, errors, problem, pending } = useForm({
    contract: async () => (await import('./rule-from-form')).RuleFromForm,
    submit,
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ALERTS })
      onDone()
    },
  })
  return (
    <form {...form} className="flex flex-col gap-4">
      {problem && <Alert tone="danger">{problem}</Alert>}
      <Field label="Name" error={errors.name}>
        {(control) => (
          <Input {...control} name="name" defaultValue={initial?.name} autoComplete="off" maxLength={80} placeholder="Too many episodes" />
        )}
      </Field>
      <SettingsFields initial={initial?.settings ?? null} error={errors.settings} />
      <ViewField initial={initial?.view?.id ?? null} hint="Save filters as a view to look at some of them." />
      <ChannelFields initial={initial?.channels ?? []} />
      <FormButtons action={action} pending={pending} />
    </form>
  )
}
