'use client'

import { useForm } from '@/components/form/use-form'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { DialogClose } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { createApiToken } from '@/lib/client/api-tokens'
import { NewApiToken } from '@/lib/contracts/api-tokens'

export function NewTokenForm({ onCreated }: { onCreated: (secret: string) => void }) {
  const { form, errors, problem, pending } = useForm({
    schema: NewApiToken,
    submit: async (token) => onCreated((await createApiToken(token)).secret),
  })
  return (
    <form {...form} className="flex flex-col gap-4">
      {problem && <Alert tone="danger">{problem}</Alert>}
      <Field label="Name" error={errors.name}>
        {(control) => <Input {...control} name="name" autoComplete="off" placeholder="CI upload" />}
      </Field>
      <div className="flex justify-end gap-2">
        <DialogClose asChild>
          <Button>Cancel</Button>
        </DialogClose>
        <Button type="submit" variant="primary" pending={pending}>
          Create token
        </Button>
      </div>
    </form>
  )
}
