'use client'

import { useQuery } from '@tanstack/react-query'
import { CalendarClock, Plus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'
import { EmptyState } from '@/components/ui/empty-state'
import { NotLoaded } from '@/components/ui/not-loaded'
import { channels } from '@/lib/client/channels'
import { addSubscription, subscriptions } from '@/lib/client/subscriptions'
import { SubscriptionForm } from './subscription-form'
import { SubscriptionRow } from './subscription-row'

type SubscriptionsCardProps = {
  isOwner: boolean
  /** A view that somebody came here to subscribe to. */
  beginWith: string | null
}

/** Which reports are sent by themselves. */
export function SubscriptionsCard({ isOwner, beginWith }: SubscriptionsCardProps) {
  const query = useQuery(subscriptions())
  const hasChannel = (useQuery(channels()).data?.items.length ?? 0) > 0
  if (!query.data) return <NotLoaded query={query} height="h-48" />
  const { items } = query.data
  return (
    <Card>
      <CardHeader
        title="Schedules"
        description="At its time, the report of the month or week before is closed, so that its numbers stay as they are, and sent."
        actions={isOwner && hasChannel && <NewSchedule beginWith={beginWith} />}
      />
      {items.length === 0 ? (
        <EmptyState icon={CalendarClock} title="Nothing is sent by itself yet" className="border-t border-border py-8">
          {emptyText(isOwner, hasChannel)}
        </EmptyState>
      ) : (
        <ul aria-label="Schedules">
          {items.map((subscription) => (
            <SubscriptionRow key={subscription.id} subscription={subscription} isOwner={isOwner} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function emptyText(isOwner: boolean, hasChannel: boolean): string {
  if (!isOwner) return 'Owners of the workspace can add a schedule.'
  return hasChannel
    ? 'Add a schedule: last month’s report on the first, say, or a digest every Monday.'
    : 'Add a channel first, then say when it gets a report.'
}

function NewSchedule({ beginWith }: Pick<SubscriptionsCardProps, 'beginWith'>) {
  const [isOpen, setOpen] = useState(beginWith !== null)
  return (
    <Dialog open={isOpen} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button>
          <Plus aria-hidden />
          Add a schedule
        </Button>
      </DialogTrigger>
      <DialogContent title="Add a schedule">
        <SubscriptionForm initial={null} viewId={beginWith} action="Add" submit={addSubscription} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  )
}
