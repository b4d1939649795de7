'use client'

import { useForm } from '@/components/form/use-form'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { PasswordInput } from '@/components/ui/password-input'
import { signIn } from '@/lib/client/account'

/** `next` is a path of our own. */
export function LoginForm({ next, failed }: { next: string; failed: boolean }) {
  const { form, errors, problem, pending, settled } = useForm({
    contract: async () => (await import('@/lib/contracts/account')).SignIn,
    submit: signIn,
    onSuccess: () => window.location.assign(next),
  })
  const message = problem ?? (failed && !pending && !settled ? 'Signing in did not work. Try again.' : null)
  return (
    <form {...form} className="flex flex-col gap-4">
      {message && <Alert tone="danger">{message}</Alert>}
      <Field label="E-mail" error={errors.email}>
        {(control) => <Input {...control} name="email" type="email" autoComplete="username" />}
      </Field>
      <Field label="Password" error={errors.password}>
        {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" />}
      </Field>
      <Button type="submit" variant="primary" size="lg" pending={pending || settled} className="mt-1 w-full">
        Sign in
      </Button>
    </form>
  )
}
