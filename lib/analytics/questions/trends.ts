import type { Trends } from '@/lib/contracts/analytics/trends'
import type { AskOptions, Grouping } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import { type BucketUnit, bucketsIn, daysOfBucket, unitFor } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { grouped } from '@/lib/domain/grouped'
import { Platform } from '@/lib/domain/schemas/format'
import { dayCounts } from '../day-counts'
import { drawnRange } from '../drawn-range'
import { earlierTrends } from '../earlier-trends'
import { sessionDays } from '../session-days'
import { TREND_SLOTS, trendCounts } from '../trend-counts'

type Cell = Awaited<ReturnType<typeof cellsOf>>[number]

export async function trends(db: Queryable, workspaceId: string, filters: Filters, { unit: asked, by }: AskOptions): Promise<Trends> {
  const range = drawnRange(filters, await sessionDays(db, workspaceId, filters))
  if (!range) return { unit: asked ?? 'month', range, points: [], parts: [], mix: [], previous: null, yearBefore: null }

  const unit = unitFor(range, asked)
  const starts = bucketsIn(range, unit)
  const cells = await cellsOf(db, workspaceId, { ...filters, ...range }, unit, by)
  const inBucket = grouped(cells, ({ start }) => start)
  return {
    unit,
    range,
    points: starts.map((start) => ({ start, ...trendCounts(inBucket.get(start) ?? []) })),
    parts: by ? partsBy(cells, by) : [],
    mix: mixOf(cells),
    ...(await earlierTrends(db, workspaceId, filters, { unit, range, buckets: starts.map((start) => daysOfBucket(start, unit, range)) })),
  }
}

/** A row is what counts in a bucket of one platform and agent, and of one model where it is asked by model. */
async function cellsOf(db: Queryable, workspaceId: string, filters: Filters, unit: BucketUnit, by: Grouping | null) {
  const dimensions = by === 'model' ? ([unit, 'platform', 'agent', 'model'] as const) : ([unit, 'platform', 'agent'] as const)
  const rows = await dayCounts(db, workspaceId, filters, dimensions, TREND_SLOTS)
  return rows.map(({ key: [start = '', platform, agent = '', model = ''], counts }) => ({
    ...{ start, platform: Platform.parse(platform), agent, model },
    counts,
  }))
}

function partsBy(cells: readonly Cell[], by: Grouping): Trends['parts'] {
  const parts = [...grouped(cells, (cell) => cell[by])].map(([name, own]) => ({ name, points: bucketsOf(own), size: trendCounts(own) }))
  return parts
    .toSorted((one, other) => other.size.developerTurns - one.size.developerTurns || (one.name < other.name ? -1 : 1))
    .map(({ name, points }) => ({ name, points }))
}

function mixOf(cells: readonly Cell[]): Trends['mix'] {
  return [...grouped(cells, ({ platform, agent }) => `${platform} ${agent}`).values()].flatMap((own) =>
    own.slice(0, 1).map(({ platform, agent }) => ({
      platform,
      agent,
      points: bucketsOf(own).map(({ start, developerTurns, episodes }) => ({ start, developerTurns, episodes })),
    })),
  )
}

function bucketsOf(cells: readonly Cell[]): Trends['points'] {
  const buckets = [...grouped(cells, ({ start }) => start)].map(([start, own]) => ({ start, ...trendCounts(own) }))
  return buckets.filter(({ sessions }) => sessions > 0).toSorted((one, other) => (one.start < other.start ? -1 : 1))
}
