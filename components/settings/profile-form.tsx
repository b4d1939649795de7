'use client'

import { useRouter } from 'next/navigation'
import { useForm } from '@/components/form/use-form'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { changeProfile } from '@/lib/client/account'
import type { Profile } from '@/lib/contracts/account'
import { SettingsCard } from './settings-card'

export function ProfileForm({ name, email }: Profile) {
  const router = useRouter()
  const { form, errors, problem, pending } = useForm({
    contract: async () => (await import('@/lib/contracts/account')).Profile,
    submit: changeProfile,
    onSuccess: () => {
      toast.success('Profile saved')
      router.refresh()
    },
  })
  return (
    <SettingsCard
      title="Profile"
      description="You sign in with this e-mail address."
      form={form}
      problem={problem}
      pending={pending}
      action="Save"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Name" error={errors.name}>
          {(control) => <Input {...control} name="name" defaultValue={name} autoComplete="name" />}
        </Field>
        <Field label="E-mail" error={errors.email}>
          {(control) => <Input {...control} name="email" type="email" defaultValue={email} autoComplete="email" />}
        </Field>
      </div>
    </SettingsCard>
  )
}
