'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { Inbox } from 'lucide-react'
import { PagedCard } from '@/components/lists/paged-card'
import { EmptyState } from '@/components/ui/empty-state'
import { deliveries } from '@/lib/client/deliveries'
import { DeliveryRow } from './delivery-row'

/** What was sent, and what became of it. */
export function DeliveryLog({ isOwner }: { isOwner: boolean }) {
  return (
    <PagedCard
      query={useInfiniteQuery(deliveries())}
      rowsOf={({ rows }) => rows}
      title="Log"
      description="What was sent, the latest first. What certainly did not arrive is tried up to six times; what may have arrived is never sent twice."
      label="What was sent"
      empty={
        <EmptyState icon={Inbox} title="Nothing was sent yet" className="border-t border-border py-8">
          Tests, reports and alerts are listed here with what the receiver answered.
        </EmptyState>
      }
    >
      {(delivery) => <DeliveryRow key={delivery.id} delivery={delivery} isOwner={isOwner} />}
    </PagedCard>
  )
}
