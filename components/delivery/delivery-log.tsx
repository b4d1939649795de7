'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { Inbox } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { NotLoaded } from '@/components/ui/not-loaded'
import { deliveries } from '@/lib/client/deliveries'
import { DeliveryRow } from './delivery-row'

/** What was sent, and what became of it. */
export function DeliveryLog({ isOwner }: { isOwner: boolean }) {
  const query = useInfiniteQuery(deliveries())
  if (!query.data) return <NotLoaded query={query} height="h-48" />
  const rows = query.data.pages.flatMap((page) => page.rows)
  return (
    <Card>
      <CardHeader
        title="Log"
        description="What was sent, the latest first. What certainly did not arrive is tried up to six times; what may have arrived is never sent twice."
      />
      {rows.length === 0 ? (
        <EmptyState icon={Inbox} title="Nothing was sent yet" className="border-t border-border py-8">
          Tests, reports and alerts are listed here with what the receiver answered.
        </EmptyState>
      ) : (
        <ul aria-label="What was sent">
          {rows.map((delivery) => (
            <DeliveryRow key={delivery.id} delivery={delivery} isOwner={isOwner} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <div className="border-t border-border p-3 text-center">
          <Button pending={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
            Show older ones
          </Button>
        </div>
      )}
    </Card>
  )
}
