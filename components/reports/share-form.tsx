'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from '@/components/form/use-form'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { CodeBlock } from '@/components/ui/code-block'
import { Field } from '@/components/ui/field'
import { PasswordInput } from '@/components/ui/password-input'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { createShareLink, SHARE_LINKS } from '@/lib/client/reports'
import { LINK_LIFETIMES } from '@/lib/domain/lifetimes'

const LIFETIMES = LINK_LIFETIMES.map((days) => ({ value: String(days), label: days === 365 ? 'A year' : `${days} days` }))

/** Makes a link, and shows it, which no later visit can. */
export function ShareForm({ reportId, revision }: { reportId: string; revision: number }) {
  const queryClient = useQueryClient()
  const [lifetime, setLifetime] = useState('30')
  const [address, setAddress] = useState<string | null>(null)
  const { form, errors, problem, pending } = useForm({
    contract: async () => (await import('./link-from-form')).LinkFromForm,
    submit: async (values) => {
      const { path } = await createShareLink({ reportId, revision, ...values })
      setAddress(new URL(path, window.location.href).href)
    },
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: SHARE_LINKS }),
  })
  if (address)
    return (
      <div className="flex flex-col gap-2">
        <p className="text-sm">Copy the link now: it is shown this once.</p>
        <CodeBlock code={address} label="the link" />
      </div>
    )
  return (
    <form {...form} className="flex flex-col gap-4">
      {problem && <Alert tone="danger">{problem}</Alert>}
      <div className="flex flex-col items-start gap-1.5">
        <span className="font-medium text-sm">Opens for</span>
        <SegmentedControl label="Opens for" value={lifetime} options={LIFETIMES} onChange={setLifetime} />
        <input type="hidden" name="expiresInDays" value={lifetime} />
      </div>
      <Field label="Password" optional hint="Tell it by another way than the link." error={errors.password}>
        {(control) => <PasswordInput {...control} name="password" autoComplete="new-password" />}
      </Field>
      <Button type="submit" variant="primary" pending={pending} className="self-end">
        Make a link
      </Button>
    </form>
  )
}
