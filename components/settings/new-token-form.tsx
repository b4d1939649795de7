'use client'

import { FormButtons } from '@/components/form/form-buttons'
import { useForm } from '@/components/form/use-form'
import { Alert } from '@/components/ui/alert'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { createApiToken } from '@/lib/client/api-tokens'
import { LifetimeField } from './lifetime-field'
import { ScopesField } from './scopes-field'

type NewTokenFormProps = { isOwner: boolean; onCreated: (secret: string) => void }

export function NewTokenForm({ isOwner, onCreated }: NewTokenFormProps) {
  const { form, errors, problem, pending } = useForm({
    contract: async () => (await import('./token-from-form')).TokenFromForm,
    submit: async (token) => onCreated((await createApiToken(token)).secret),
  })
  return (
    <form {...form} className="flex flex-col gap-4">
      {problem && <Alert tone="danger">{problem}</Alert>}
      <Field label="Name" error={errors.name}>
        {(control) => <Input {...control} name="name" autoComplete="off" placeholder="CI upload" />}
      </Field>
      <ScopesField isOwner={isOwner} error={errors.scopes} />
      <LifetimeField />
      <FormButtons action="Create token" pending={pending} />
    </form>
  )
}
