'use client'

import { useRouter } from 'next/navigation'
import { useForm } from '@/components/form/use-form'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { toast } from '@/components/ui/toast'
import { changeWorkspace } from '@/lib/client/workspace'
import { SettingsCard } from './settings-card'

export function WorkspaceForm({ name, timeZone }: { name: string; timeZone: string }) {
  const router = useRouter()
  const { form, errors, problem, pending } = useForm({
    contract: async () => (await import('@/lib/contracts/workspace')).WorkspaceSettings.pick({ name: true }),
    submit: changeWorkspace,
    onSuccess: () => {
      toast.success('Workspace saved')
      router.refresh()
    },
  })
  return (
    <SettingsCard
      title="Workspace"
      description="What the members of this workspace share."
      form={form}
      problem={problem}
      pending={pending}
      action="Save"
    >
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field label="Name" error={errors.name}>
          {(control) => <Input {...control} name="name" defaultValue={name} autoComplete="off" />}
        </Field>
        <Field label="Time zone" hint="Fixed once chosen: every stored session is counted under its day in this zone.">
          {(control) => <Input {...control} value={timeZone.replaceAll('_', ' ')} readOnly className="bg-subtle text-muted-foreground" />}
        </Field>
      </div>
    </SettingsCard>
  )
}
