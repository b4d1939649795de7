'use client'

import { useRouter } from 'next/navigation'
import { useForm } from '@/components/form/use-form'
import { Logo } from '@/components/layout/logo'
import { QueryProvider } from '@/components/layout/query-provider'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { PasswordInput } from '@/components/ui/password-input'
import { unlockShared } from '@/lib/client/reports'

/** Asks for the password of a shared report. */
export function SharedLock({ token }: { token: string }) {
  return (
    <QueryProvider>
      <main className="mx-auto flex min-h-dvh max-w-sm flex-col justify-center gap-5 p-6">
        <Logo className="size-7" />
        <div>
          <h1 className="font-semibold text-xl tracking-tight">This report has a password</h1>
          <p className="mt-1 text-muted-foreground">Who sent you the link can tell it to you.</p>
        </div>
        <PasswordForm token={token} />
      </main>
    </QueryProvider>
  )
}

function PasswordForm({ token }: { token: string }) {
  const router = useRouter()
  const { form, errors, problem, pending, settled } = useForm({
    contract: async () => (await import('./password-from-form')).PasswordFromForm,
    submit: ({ password }) => unlockShared(token, password),
    onSuccess: () => router.refresh(),
  })
  return (
    <form {...form} className="flex flex-col gap-4">
      {problem && <Alert tone="danger">{problem}</Alert>}
      <Field label="Password" error={errors.password}>
        {(control) => <PasswordInput {...control} name="password" autoComplete="current-password" />}
      </Field>
      <Button type="submit" variant="primary" pending={pending || settled}>
        Open the report
      </Button>
    </form>
  )
}
