'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { MessagesSquare } from 'lucide-react'
import { useSearchParams } from 'next/navigation'
import { EndlessList } from '@/components/lists/endless-list'
import { usePages } from '@/components/lists/use-pages'
import { Card } from '@/components/ui/card'
import { cn } from '@/components/ui/cn'
import { EmptyState } from '@/components/ui/empty-state'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { sessionList } from '@/lib/client/sessions'
import { SESSION_COLUMNS, SessionRow } from './session-row'

/** The sessions under the address's filters, the latest first. */
export function SessionList() {
  const query = new URLSearchParams(useSearchParams()).toString()
  const { rows, error, refetch, hasMore, loadMore, isStale } = usePages(useInfiniteQuery(sessionList(query)))
  if (error && !rows) return <ErrorState message={error.message} onRetry={() => refetch()} />
  if (!rows) return <Skeleton className="h-96" />
  if (rows.length === 0)
    return (
      <Card>
        <EmptyState icon={MessagesSquare} title="No session fits">
          Clear a filter or the search, or choose a longer range.
        </EmptyState>
      </Card>
    )
  return (
    <Card className={cn('overflow-hidden', isStale && 'opacity-60')}>
      <div aria-hidden className={cn('hidden border-border border-b px-4 py-2 font-medium text-muted-foreground text-xs', SESSION_COLUMNS)}>
        <span>Session</span>
        <span>Agent and model</span>
        <span>Start</span>
        <span className="text-right">Turns</span>
        <span>Episodes</span>
        <span>Status</span>
      </div>
      <EndlessList label="Sessions" rows={rows} keyOf={(row) => row.id} height={58} hasMore={hasMore} onMore={loadMore}>
        {(row) => <SessionRow row={row} />}
      </EndlessList>
    </Card>
  )
}
