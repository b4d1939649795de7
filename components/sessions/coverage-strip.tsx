'use client'

import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'next/navigation'
import { useFilters } from '@/components/filters/use-filters'
import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import { Skeleton } from '@/components/ui/skeleton'
import { metric } from '@/lib/client/metrics'
import { type CoveragePart, coverageParts } from './coverage-parts'
import { SubagentsChoice } from './subagents-choice'
import { WhyExcluded } from './why-excluded'

const REFRESH_MS = 2000

/** Where every session stands, each a link to just those, and why some do not count. Symptoms and severities do not narrow these numbers. */
export function CoverageStrip() {
  const { filters } = useFilters()
  const params = new URLSearchParams(useSearchParams())
  const { data } = useQuery({
    ...metric('coverage', filters),
    refetchInterval: ({ state }) => (state.data?.sessions.pending ? REFRESH_MS : false),
  })
  if (!data) return <Skeleton className="mb-4 h-13" />
  const isChosen = (part: CoveragePart) => part.standing === params.get('standing') && part.exclusion === params.get('exclusion')
  return (
    <div className="mb-4 grid gap-2">
      <nav aria-label="Coverage" className="flex flex-wrap gap-2">
        {coverageParts(data).map((part) => (
          <Link
            key={part.name}
            href={part.isFile ? '/uploads' : hrefOf(params, part)}
            scroll={false}
            aria-current={!part.isFile && isChosen(part) ? 'true' : undefined}
            className={cn(
              'rounded-md border border-border bg-surface px-3 py-1.5 hover:bg-subtle',
              part.isFile && 'bg-transparent',
              !part.isFile && isChosen(part) && 'border-accent/60 bg-accent-soft hover:bg-accent-soft',
            )}
          >
            <span className="block font-medium text-sm tabular-nums">{part.count.toLocaleString('en')}</span>
            <span className="block text-muted-foreground text-xs">{part.name}</span>
          </Link>
        ))}
      </nav>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <WhyExcluded coverage={data} hrefOf={(reason) => hrefOf(params, { standing: 'excluded', exclusion: reason })} />
        {!params.has('standing') && <SubagentsChoice count={data.sessions.excluded.subagent ?? 0} />}
      </div>
    </div>
  )
}

function hrefOf(params: URLSearchParams, { standing, exclusion }: Pick<CoveragePart, 'standing' | 'exclusion'>): string {
  const next = new URLSearchParams(params)
  next.delete('standing')
  next.delete('exclusion')
  if (standing) next.set('standing', standing)
  if (exclusion) next.set('exclusion', exclusion)
  return next.size > 0 ? `/sessions?${next}` : '/sessions'
}
