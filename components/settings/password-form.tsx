'use client'

import { useState } from 'react'
import { NewPasswordField } from '@/components/account/new-password-field'
import { useForm } from '@/components/form/use-form'
import { Field } from '@/components/ui/field'
import { PasswordInput } from '@/components/ui/password-input'
import { toast } from '@/components/ui/toast'
import { changePassword } from '@/lib/client/account'
import { SettingsCard } from './settings-card'

export function PasswordForm() {
  const [changes, setChanges] = useState(0)
  const { form, errors, problem, pending } = useForm({
    contract: async () => (await import('@/lib/contracts/account')).PasswordChange,
    submit: changePassword,
    onSuccess: () => {
      toast.success('Password changed')
      setChanges(changes + 1)
    },
  })
  return (
    <SettingsCard
      title="Password"
      description="The new one is asked for the next time you sign in."
      form={form}
      problem={problem}
      pending={pending}
      action="Change password"
    >
      {/* A new key empties the fields after a change. */}
      <div key={changes} className="grid items-start gap-4 sm:grid-cols-2">
        <Field label="Current password" error={errors.current}>
          {(control) => <PasswordInput {...control} name="current" autoComplete="current-password" />}
        </Field>
        <NewPasswordField name="password" label="New password" error={errors.password} />
      </div>
    </SettingsCard>
  )
}
