'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useFilters } from '@/components/filters/use-filters'
import { cn } from '@/components/ui/cn'
import { Skeleton } from '@/components/ui/skeleton'
import { metric } from '@/lib/client/metrics'
import type { Coverage } from '@/lib/contracts/metrics'
import { EXCLUSIONS } from './standing-badge'

type Part = { name: string; count: number; standing: string | null; exclusion: string | null }

/** Where every session stands, each a link to just those. */
export function CoverageStrip() {
  const { filters } = useFilters()
  const params = new URLSearchParams(useSearchParams())
  const { data } = useQuery({
    ...metric('coverage', filters),
    refetchInterval: ({ state }) => (state.data?.sessions.pending ? 2000 : false),
  })
  if (!data) return <Skeleton className="mb-4 h-14" />
  return (
    <nav aria-label="Coverage" className="mb-4 flex flex-wrap gap-2">
      {partsOf(data).map((part) => {
        const isChosen = (params.get('standing') ?? null) === part.standing && (params.get('exclusion') ?? null) === part.exclusion
        return (
          <Link
            key={part.name}
            href={hrefOf(params, part)}
            scroll={false}
            aria-current={isChosen ? 'true' : undefined}
            className={cn(
              'rounded-md border border-border bg-surface px-3 py-1.5 hover:bg-subtle',
              isChosen && 'border-accent/60 bg-accent-soft',
            )}
          >
            <span className="block font-medium text-sm tabular-nums">{part.count.toLocaleString('en')}</span>
            <span className="block text-muted-foreground text-xs">{part.name}</span>
          </Link>
        )
      })}
    </nav>
  )
}

function partsOf({ sessions: { counted, pending, failed, excluded } }: Coverage): Part[] {
  const reasons = Object.entries(excluded).map(([reason, count]) => ({
    name: `Excluded: ${EXCLUSIONS[reason] ?? reason}`,
    count,
    standing: 'excluded',
    exclusion: reason,
  }))
  const all = counted + pending + failed + reasons.reduce((sum, { count }) => sum + count, 0)
  return [
    { name: 'All sessions', count: all, standing: null, exclusion: null },
    { name: 'Counted', count: counted, standing: 'counted', exclusion: null },
    { name: 'Waiting', count: pending, standing: 'pending', exclusion: null },
    { name: 'Failed', count: failed, standing: 'failed', exclusion: null },
    ...reasons,
  ].filter(({ count, standing }) => count > 0 || standing === null || standing === 'counted')
}

function hrefOf(params: URLSearchParams, { standing, exclusion }: Part): string {
  const next = new URLSearchParams(params)
  next.delete('standing')
  next.delete('exclusion')
  if (standing) next.set('standing', standing)
  if (exclusion) next.set('exclusion', exclusion)
  return next.size > 0 ? `/sessions?${next}` : '/sessions'
}
