'use client'

import { TimeZoneField } from '@/components/form/time-zone-field'
import { useForm } from '@/components/form/use-form'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { PasswordInput } from '@/components/ui/password-input'
import { setUp } from '@/lib/client/account'
import { NewPasswordField } from './new-password-field'

export function WelcomeForm({ asksForToken }: { asksForToken: boolean }) {
  const { form, errors, problem, pending, settled } = useForm({
    contract: async () => (await import('@/lib/contracts/account')).Setup,
    submit: setUp,
    onSuccess: () => window.location.assign('/'),
  })
  return (
    <form {...form} className="flex flex-col gap-4">
      {problem && <Alert tone="danger">{problem}</Alert>}
      {asksForToken && (
        <Field label="Setup token" hint="The value of SETUP_TOKEN that the server was started with." error={errors.setupToken}>
          {(control) => <PasswordInput {...control} name="setupToken" autoComplete="off" />}
        </Field>
      )}
      <Field label="Your name" error={errors.name}>
        {(control) => <Input {...control} name="name" autoComplete="name" />}
      </Field>
      <Field label="E-mail" error={errors.email}>
        {(control) => <Input {...control} name="email" type="email" autoComplete="username" />}
      </Field>
      <NewPasswordField name="password" error={errors.password} />
      <div className="my-1 border-t border-border" />
      <Field label="Workspace" hint="Usually your team or company. You can rename it later." error={errors.workspace}>
        {(control) => <Input {...control} name="workspace" autoComplete="organization" />}
      </Field>
      <TimeZoneField name="timeZone" hint="Days and weeks on the dashboards begin at midnight here." error={errors.timeZone} />
      <Button type="submit" variant="primary" size="lg" pending={pending || settled} className="mt-2 w-full">
        Create account and workspace
      </Button>
    </form>
  )
}
