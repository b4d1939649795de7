'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { DeleteButton } from '@/components/lists/delete-button'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { removeChannel, testChannel } from '@/lib/client/channels'
import type { Channel } from '@/lib/contracts/channels'
import type { Delivery } from '@/lib/contracts/deliveries'
import { CHANNEL_KINDS } from './channel-kinds'
import { useDeliveryAction } from './use-delivery-action'

export function ChannelRow({ channel, isOwner }: { channel: Channel; isOwner: boolean }) {
  const { name, kind, target } = channel
  const { icon: Icon, name: kindName } = CHANNEL_KINDS[kind]
  const queryClient = useQueryClient()
  const trial = useMutation({
    mutationFn: () => testChannel(channel.id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['deliveries'] }),
  })
  return (
    <li className="border-t border-border px-4 py-3">
      <div className="flex items-start gap-3">
        <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
        <div className="min-w-0 flex-1">
          <p className="font-medium text-sm [overflow-wrap:anywhere]">{name}</p>
          <p className="text-muted-foreground text-xs [overflow-wrap:anywhere]">
            {kindName} · {target}
          </p>
        </div>
        {isOwner && (
          <div className="flex gap-1">
            <Button size="sm" aria-label={`Test ${name}`} pending={trial.isPending} onClick={() => trial.mutate()}>
              Test
            </Button>
            <DeleteChannel channel={channel} />
          </div>
        )}
      </div>
      {trial.isError && (
        <Alert tone="danger" className="mt-2">
          {trial.error.message}
        </Alert>
      )}
      {trial.data && !trial.isPending && <TrialResult delivery={trial.data} />}
    </li>
  )
}

function TrialResult({ delivery: { status, error, receipt } }: { delivery: Delivery }) {
  if (status === 'sent')
    return (
      <Alert tone="success" title="The test was taken" className="mt-2">
        The receiver answered: {receipt}
      </Alert>
    )
  return (
    <Alert
      tone={status === 'failed' ? 'danger' : 'warning'}
      title={status === 'failed' ? 'The test did not arrive' : 'The test may have arrived'}
      className="mt-2"
    >
      {error ?? 'It is still being sent. The log below will tell.'}
    </Alert>
  )
}

function DeleteChannel({ channel: { id, name } }: { channel: Channel }) {
  const deletion = useDeliveryAction(() => removeChannel(id), `${name} deleted`)
  return (
    <DeleteButton
      name={name}
      pending={deletion.isPending}
      title="Delete the channel?"
      description={`Nothing is sent to “${name}” any more. Its schedules and its part of the log go with it; alerts stay, without it.`}
      confirm="Delete channel"
      onConfirm={() => deletion.mutate()}
    />
  )
}
