'use client'

import { z } from 'zod'
import { FormButtons } from '@/components/form/form-buttons'
import { useForm } from '@/components/form/use-form'
import { Alert } from '@/components/ui/alert'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { createApiToken } from '@/lib/client/api-tokens'
import { NewApiToken } from '@/lib/contracts/api-tokens'
import { TOKEN_LIFETIMES } from '@/lib/domain/lifetimes'
import { Scope } from '@/lib/domain/scope'
import { LifetimeField } from './lifetime-field'
import { ScopesField } from './scopes-field'

/** A form has one entry for each ticked scope, under the scope's name. */
const TokenForm = z
  .looseObject({ name: z.string(), lifetime: z.string() })
  .transform(
    ({ name, lifetime, ...others }): z.input<typeof NewApiToken> => ({
      name,
      scopes: Scope.options.filter((scope) => scope in others),
      expiresInDays: TOKEN_LIFETIMES.find((days) => String(days) === lifetime) ?? null,
    }),
  )
  .pipe(NewApiToken)

type NewTokenFormProps = { isOwner: boolean; onCreated: (secret: string) => void }

export function NewTokenForm({ isOwner, onCreated }: NewTokenFormProps) {
  const { form, errors, problem, pending } = useForm({
    schema: TokenForm,
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
