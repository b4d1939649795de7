'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { CornerUpLeft } from 'lucide-react'
import { useSearchParams } from 'next/navigation'
import { EndlessList } from '@/components/lists/endless-list'
import { usePages } from '@/components/lists/use-pages'
import { Card } from '@/components/ui/card'
import { cn } from '@/components/ui/cn'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { episodeList } from '@/lib/client/episodes'
import { EpisodeRow } from './episode-row'

/** The episodes under the address's filters, those of the latest session first. */
export function EpisodeList() {
  const query = new URLSearchParams(useSearchParams()).toString()
  const { rows, error, refetch, hasMore, loadMore, isStale } = usePages(useInfiniteQuery(episodeList(query)))
  if (error && !rows) return <ErrorState message={error.message} onRetry={() => refetch()} />
  if (!rows) return <Skeleton className="h-96" />
  if (rows.length === 0)
    return (
      <Card>
        <EmptyState icon={CornerUpLeft} title="No episode fits">
          Under these filters no developer pushed back. Clear a filter, or choose a longer range.
        </EmptyState>
      </Card>
    )
  return (
    <Card className={cn('overflow-hidden', isStale && 'opacity-60')}>
      <EndlessList label="Episodes" rows={rows} keyOf={(row) => row.id} height={112} hasMore={hasMore} onMore={loadMore}>
        {(row) => <EpisodeRow row={row} />}
      </EndlessList>
    </Card>
  )
}
