'use client'

import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { DeleteButton } from '@/components/lists/delete-button'
import { PauseButton } from '@/components/lists/pause-button'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { changeSubscription, removeSubscription } from '@/lib/client/subscriptions'
import type { Subscription } from '@/lib/contracts/subscriptions'
import { CHANNEL_KINDS } from './channel-kinds'
import { nextWords, scheduleWords } from './schedule-words'
import { SubscriptionForm } from './subscription-form'
import { useDeliveryAction } from './use-delivery-action'

export function SubscriptionRow({ subscription, isOwner }: { subscription: Subscription; isOwner: boolean }) {
  const { channel, view, formats, nextAt, timeZone } = subscription
  const Icon = CHANNEL_KINDS[channel.kind].icon
  return (
    <li className="flex items-start gap-3 border-t border-border px-4 py-3">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-muted-foreground" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 font-medium text-sm [overflow-wrap:anywhere]">
          {scheduleWords(subscription)}
          {nextAt === null && <Badge>Paused</Badge>}
        </p>
        <p className="text-muted-foreground text-xs [overflow-wrap:anywhere]">
          {view ? `View ${view.name}` : 'All sessions'} · to {channel.name}
          {formats.length > 0 && ` · as ${formats.map((format) => format.toUpperCase()).join(', ')}`}
        </p>
        {nextAt && (
          <p className="text-muted-foreground text-xs">
            Next: <time dateTime={nextAt}>{nextWords(nextAt, timeZone)}</time>
          </p>
        )}
      </div>
      {isOwner && <Actions subscription={subscription} />}
    </li>
  )
}

function Actions({ subscription }: { subscription: Subscription }) {
  const { id, channel, nextAt } = subscription
  const [isOpen, setOpen] = useState(false)
  const name = `the schedule to ${channel.name}`
  const isActive = nextAt !== null
  const pausing = useDeliveryAction(
    () => changeSubscription(id, { isActive: !isActive }),
    isActive ? 'Schedule paused' : 'Schedule resumed',
  )
  const deletion = useDeliveryAction(() => removeSubscription(id), 'Schedule deleted')
  return (
    <div className="flex">
      <PauseButton name={name} isActive={isActive} pending={pausing.isPending} onPress={() => pausing.mutate()} />
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <DialogTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Edit ${name}`}>
            <Pencil aria-hidden />
          </Button>
        </DialogTrigger>
        <DialogContent title="Edit the schedule">
          <SubscriptionForm
            initial={subscription}
            action="Save"
            submit={(values) => changeSubscription(id, values)}
            onDone={() => setOpen(false)}
          />
        </DialogContent>
      </Dialog>
      <DeleteButton
        name={name}
        pending={deletion.isPending}
        title="Delete the schedule?"
        description={`“${channel.name}” gets no more reports by it. What was sent stays in the log, and closed reports stay.`}
        confirm="Delete schedule"
        onConfirm={() => deletion.mutate()}
      />
    </div>
  )
}
