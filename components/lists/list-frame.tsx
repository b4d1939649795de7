import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { cn } from '@/components/ui/cn'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import type { Pages } from './pages-of'

type ListFrameProps<T> = {
  query: Pick<UseInfiniteQueryResult, 'error' | 'refetch'>
  pages: Pages<T> | null
  /** What is listed: "1 session", "12 sessions". */
  noun: string
  empty: ReactNode
  children: (pages: Pages<T>) => ReactNode
}

const COUNTED_AT_MOST = 10_000

/** What every list has: how many there are, and what stands in its place before it came, if it did not, or if it is empty. */
export function ListFrame<T>({ query, pages, noun, empty, children }: ListFrameProps<T>) {
  if (!pages && query.error)
    return (
      <Card>
        <ErrorState message={query.error.message} onRetry={() => query.refetch()} />
      </Card>
    )
  if (!pages) return <Loading />
  const { total, isStale } = pages
  return (
    <div className={cn('transition-opacity', isStale && 'opacity-60')}>
      <p role="status" className="mb-2 text-muted-foreground text-xs tabular-nums">
        {total.toLocaleString('en')}
        {total >= COUNTED_AT_MOST && ' or more'} {total === 1 ? noun : `${noun}s`}
      </p>
      {/* overflow-clip and not hidden: a hidden overflow would be what sticks and scrolls inside */}
      <Card className="overflow-clip">{pages.rows.length === 0 ? empty : children(pages)}</Card>
    </div>
  )
}

function Loading() {
  return (
    <Card className="grid gap-2 p-4">
      <span role="status" className="sr-only">
        Loading
      </span>
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <Skeleton key={row} className="h-10" />
      ))}
    </Card>
  )
}
