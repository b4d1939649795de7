'use client'

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { FormButtons } from '@/components/form/form-buttons'
import { SelectField } from '@/components/form/select-field'
import { TimeZoneField } from '@/components/form/time-zone-field'
import { useForm } from '@/components/form/use-form'
import { useWorkspace } from '@/components/layout/workspace-context'
import { Alert } from '@/components/ui/alert'
import { ViewField } from '@/components/views/view-field'
import { channels } from '@/lib/client/channels'
import { subscriptions } from '@/lib/client/subscriptions'
import type { NewSubscription, Subscription } from '@/lib/contracts/subscriptions'
import { FormatFields } from './format-fields'
import { TimingFields } from './timing-fields'

type SubscriptionFormProps = {
  initial: Subscription | null
  /** Of a new one; null: all of the workspace. */
  viewId?: string | null
  action: string
  submit: (subscription: NewSubscription) => Promise<unknown>
  onDone: () => void
}

export function SubscriptionForm({ initial, viewId = null, action, submit, onDone }: SubscriptionFormProps) {
  const queryClient = useQueryClient()
  const { timeZone } = useWorkspace()
  const { form, errors, problem, pending } = useForm({
    contract: async () => (await import('./subscription-from-form')).SubscriptionFromForm,
    submit,
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: subscriptions().queryKey })
      onDone()
    },
  })
  return (
    <form {...form} className="flex flex-col gap-4">
      {problem && <Alert tone="danger">{problem}</Alert>}
      <TimingFields initial={initial} error={errors.day} />
      <TimeZoneField name="timeZone" initial={initial?.timeZone ?? timeZone} error={errors.timeZone} />
      <PlaceFields initial={initial} viewId={initial?.view?.id ?? viewId} error={errors.channelId} />
      <FormatFields initial={initial?.formats ?? ['pdf']} />
      <FormButtons action={action} pending={pending} />
    </form>
  )
}

type PlaceFieldsProps = { initial: Subscription | null; viewId: string | null; error: string | undefined }

/** What is sent, and where to. */
function PlaceFields({ initial, viewId, error }: PlaceFieldsProps) {
  const known = useQuery(channels()).data?.items ?? []
  const channelOptions = known.map(({ id, name }) => ({ value: id, label: name }))
  const only = channelOptions.length === 1 ? channelOptions[0]?.value : null
  return (
    <>
      <SelectField
        name="channelId"
        label="To"
        options={channelOptions}
        initial={initial?.channel.id ?? only ?? null}
        placeholder="Choose a channel"
        empty="No channel is called that."
        error={error}
      />
      <ViewField initial={viewId} hint="Save filters as a view to send a report of some of them." />
    </>
  )
}
