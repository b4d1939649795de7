'use client'

import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Card, CardBody, CardHeader } from '@/components/ui/card'
import { cn } from '@/components/ui/cn'
import { NotLoaded } from '@/components/ui/not-loaded'
import { versionShifts } from '@/lib/charts/version-shifts'
import { type Versions, versionComparison } from '@/lib/client/classifier'
import type { VersionComparison } from '@/lib/contracts/classifier'
import { ShiftCard } from './shift-card'

/** How many sessions and episodes change, and how the shares move. */
export function ComparisonSummary({ versions }: { versions: Versions }) {
  const query = useQuery(versionComparison(versions))
  if (!query.data) return <NotLoaded query={query} height="h-96" />
  const { data, isPlaceholderData } = query
  return (
    <div className={cn('grid gap-4', isPlaceholderData && 'opacity-60')}>
      <EpisodesCard comparison={data} versions={versions} />
      {data.sessions.both > 0 && <ShiftCard shifts={versionShifts(data)} versions={versions} />}
    </div>
  )
}

function EpisodesCard({ comparison: { sessions, episodes }, versions }: { comparison: VersionComparison; versions: Versions }) {
  if (sessions.both === 0)
    return (
      <Card>
        <CardHeader
          title="No session in common"
          description="No session that counts was read by both versions as it is now. A session that grew since, or was read again by a newer format, is compared only once both have read it anew."
        />
      </Card>
    )
  return (
    <Card>
      <CardHeader
        title="What changed"
        description={`${sessions.changed.toLocaleString('en')} of ${sessions.both.toLocaleString('en')} sessions that both versions read differ. Episodes are the same where they share a turn that pushes back.`}
      />
      <CardBody>
        <dl className="grid grid-cols-2 gap-x-6 gap-y-3 sm:grid-cols-4">
          <Fact name={`Only in ${versions.a}`} of={episodes.a}>
            {episodes.onlyA}
          </Fact>
          <Fact name={`Only in ${versions.b}`} of={episodes.b}>
            {episodes.onlyB}
          </Fact>
          <Fact name="In both, other labels" of={episodes.same + episodes.relabelled}>
            {episodes.relabelled}
          </Fact>
          <Fact name="In both, unchanged" of={episodes.same + episodes.relabelled}>
            {episodes.same}
          </Fact>
        </dl>
      </CardBody>
    </Card>
  )
}

function Fact({ name, of, children: count }: { name: string; of: number; children: number }): ReactNode {
  return (
    <div>
      <dt className="text-muted-foreground text-xs">{name}</dt>
      <dd className="tabular-nums">
        <span className="font-semibold text-xl">{count.toLocaleString('en')}</span>
        <span className="ml-1.5 text-muted-foreground text-xs">
          of {of.toLocaleString('en')} {of === 1 ? 'episode' : 'episodes'}
        </span>
      </dd>
    </div>
  )
}
