'use client'

import { useState } from 'react'
import { ChoiceField } from '@/components/form/choice-field'
import { FormButtons } from '@/components/form/form-buttons'
import { useForm } from '@/components/form/use-form'
import { Alert } from '@/components/ui/alert'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import { addChannel } from '@/lib/client/channels'
import type { CreatedChannel } from '@/lib/contracts/channels'
import { ChannelKind } from '@/lib/domain/channel-kind'
import { CHANNEL_KINDS } from './channel-kinds'

const KIND_OPTIONS = ChannelKind.options.map((kind) => ({ value: kind, label: CHANNEL_KINDS[kind].name }))

type NewChannelFormProps = { sendsMail: boolean; onCreated: (created: CreatedChannel) => void }

export function NewChannelForm({ sendsMail, onCreated }: NewChannelFormProps) {
  const [kind, setKind] = useState<ChannelKind>(sendsMail ? 'email' : 'slack')
  const { form, errors, problem, pending } = useForm({
    contract: async () => (await import('./channel-from-form')).ChannelFromForm,
    submit: async (channel) => onCreated(await addChannel(channel)),
  })
  return (
    <form {...form} className="flex flex-col gap-4">
      {problem && <Alert tone="danger">{problem}</Alert>}
      <div className="flex flex-col gap-1.5">
        <ChoiceField name="kind" label="Kind" options={KIND_OPTIONS} value={kind} onChange={setKind} />
        <p className="text-muted-foreground text-xs">{CHANNEL_KINDS[kind].meaning}</p>
      </div>
      {kind === 'email' && !sendsMail && (
        <Alert tone="warning">This server sends no e-mail yet. Its operator sets SMTP_URL and MAIL_FROM and starts it again.</Alert>
      )}
      <Field label="Name" error={errors.name}>
        {(control) => <Input {...control} name="name" autoComplete="off" maxLength={80} placeholder="Team leads" />}
      </Field>
      {kind === 'email' ? (
        <Field label="Addresses" hint="One in each line, or by commas." error={errors.to}>
          {(control) => <Textarea {...control} name="to" autoComplete="off" placeholder="lead@example.com" />}
        </Field>
      ) : (
        <Field label="Address" hint="Keep it like a password: afterwards only its host is shown." error={errors.url}>
          {(control) => <Input {...control} name="url" type="url" autoComplete="off" placeholder="https://" />}
        </Field>
      )}
      <FormButtons action="Add" pending={pending} />
    </form>
  )
}
