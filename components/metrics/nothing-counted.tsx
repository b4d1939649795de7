'use client'

import { useQuery } from '@tanstack/react-query'
import { Hourglass, SearchX, Upload } from 'lucide-react'
import { useFilters } from '@/components/filters/use-filters'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { NotLoaded } from '@/components/ui/not-loaded'
import { metric } from '@/lib/client/metrics'
import type { Coverage } from '@/lib/contracts/metrics'
import { type Filters, NO_FILTERS, paramsFromFilters } from '@/lib/domain/filters'

/** Why there is nothing to show: nothing received yet, still at work, or filtered away. Asks again while sessions wait. */
export function NothingCounted({ filters }: { filters: Filters }) {
  const coverage = useQuery({
    ...metric('coverage', filters),
    refetchInterval: ({ state }) => (state.data?.sessions.pending ? 2000 : false),
  })
  const { filters: chosen } = useFilters()
  const waiting = coverage.data?.sessions.pending ?? 0
  useQuery({ ...metric('overview', filters), refetchInterval: waiting > 0 ? 2000 : false })
  if (!coverage.data) return <NotLoaded query={coverage} height="h-64" />
  if (waiting > 0) return <StillWaiting count={waiting} />
  const isFiltered = paramsFromFilters(chosen).size > 0
  return <Card>{!isFiltered && received(coverage.data) === 0 ? <NothingReceived /> : <NothingFound isFiltered={isFiltered} />}</Card>
}

const received = ({ sessions: { counted, failed, excluded } }: Coverage) =>
  Object.values(excluded).reduce((sum, count) => sum + count, counted + failed)

function StillWaiting({ count }: { count: number }) {
  return (
    <Card>
      <EmptyState
        icon={Hourglass}
        title={count === 1 ? 'A session waits for the classifier' : `${count.toLocaleString('en')} sessions wait for the classifier`}
      >
        The figures appear here as soon as the first of them are done.
      </EmptyState>
    </Card>
  )
}

function NothingReceived() {
  return (
    <EmptyState
      icon={Upload}
      title="There are no sessions yet"
      actions={
        <>
          <Button asChild variant="primary">
            <Link href="/uploads">Upload transcripts</Link>
          </Button>
          <Button asChild variant="ghost">
            <Link href="/">See where they are kept, or load the demo</Link>
          </Button>
        </>
      }
    >
      The figures appear here once transcripts are read and classified.
    </EmptyState>
  )
}

function NothingFound({ isFiltered }: { isFiltered: boolean }) {
  const { setFilters } = useFilters()
  return (
    <EmptyState
      icon={SearchX}
      title={isFiltered ? 'No session counts under these filters' : 'None of the sessions counts'}
      actions={
        <>
          {isFiltered && <Button onClick={() => setFilters(NO_FILTERS)}>Clear the filters</Button>}
          <Button asChild variant="ghost">
            <Link href="/sessions">See all sessions</Link>
          </Button>
        </>
      }
    >
      {isFiltered ? 'Widen them, or see' : 'See'} in the list of sessions why those that were received do not count.
    </EmptyState>
  )
}
