'use client'

import { useQuery } from '@tanstack/react-query'
import { Hourglass, SearchX } from 'lucide-react'
import Link from 'next/link'
import { useFilters } from '@/components/filters/use-filters'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { metric } from '@/lib/client/metrics'
import { type Filters, NO_FILTERS } from '@/lib/domain/filters'

/** Why there is nothing to show: still at work, or filtered away. Asks again while sessions wait. */
export function NothingCounted({ filters }: { filters: Filters }) {
  const { setFilters } = useFilters()
  const { data } = useQuery({
    ...metric('coverage', filters),
    refetchInterval: ({ state }) => (state.data?.sessions.pending ? 2000 : false),
  })
  const waiting = data?.sessions.pending ?? 0
  useQuery({ ...metric('overview', filters), refetchInterval: waiting > 0 ? 2000 : false })
  return (
    <Card>
      {waiting > 0 ? (
        <EmptyState icon={Hourglass} title={`${waiting.toLocaleString('en')} sessions wait for the classifier`}>
          The figures appear here as soon as the first of them are done.
        </EmptyState>
      ) : (
        <EmptyState
          icon={SearchX}
          title="No session counts under these filters"
          actions={
            <>
              <Button onClick={() => setFilters(NO_FILTERS)}>Clear the filters</Button>
              <Button asChild variant="ghost">
                <Link href="/sessions">See all sessions</Link>
              </Button>
            </>
          }
        >
          Widen them, or see in the list of sessions why those that were received do not count.
        </EmptyState>
      )}
    </Card>
  )
}
