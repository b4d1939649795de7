'use client'

import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { sendAgain } from '@/lib/client/deliveries'
import type { Delivery } from '@/lib/contracts/deliveries'
import { useDeliveryAction } from './use-delivery-action'

/** What may have arrived is sent again only after a question. */
export function SendAgain({ delivery: { id, what, channel, status } }: { delivery: Delivery }) {
  const sending = useDeliveryAction(() => sendAgain(id), `${what} is sent again`)
  const name = `Send again: ${what}, to ${channel.name}`
  if (status === 'failed')
    return (
      <Button size="sm" aria-label={name} pending={sending.isPending} onClick={() => sending.mutate()}>
        Send again
      </Button>
    )
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" aria-label={name} pending={sending.isPending}>
          Send again
        </Button>
      }
      title="Send it again?"
      description={`It may have reached “${channel.name}”. Look there first: if it did, it arrives a second time.`}
      confirm="Send again"
      onConfirm={() => sending.mutate()}
    />
  )
}
