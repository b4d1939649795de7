import type { EarlierTrend, Trends } from '@/lib/contracts/analytics/trends'
import type { Queryable } from '@/lib/db/client'
import { addDays, type BucketUnit, type DayRange, daysIn, yearBefore } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { dayCounts } from './day-counts'
import { TREND_SLOTS, trendCounts } from './trend-counts'

type Drawn = { unit: BucketUnit; range: DayRange; buckets: DayRange[] }

/** The period before and the year before, cut into as many pieces of the same length, so that they can be laid over the buckets. */
export async function earlierTrends(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  { unit, range, buckets }: Drawn,
): Promise<Pick<Trends, 'previous' | 'yearBefore'>> {
  if (filters.from === null || filters.to === null) return { previous: null, yearBefore: null }
  const length = daysIn(range)
  const earlier = (back: (day: string) => string) =>
    earlierTrend(
      db,
      workspaceId,
      filters,
      buckets.map(({ from, to }) => ({ from: back(from), to: back(to) })),
    )
  return {
    previous: await earlier((day) => addDays(day, -length)),
    yearBefore: await earlier((day) => yearBefore(day, unit)),
  }
}

async function earlierTrend(db: Queryable, workspaceId: string, filters: Filters, pieces: DayRange[]): Promise<EarlierTrend | null> {
  const range = { from: pieces.at(0)?.from ?? '', to: pieces.at(-1)?.to ?? '' }
  if (range.from < FIRST_DAY) return null
  const days = await dayCounts(db, workspaceId, { ...filters, ...range }, ['day'], TREND_SLOTS)
  const points = pieces.map((piece) => ({
    ...piece,
    ...trendCounts(days.filter(({ key: [day = ''] }) => piece.from <= day && day < piece.to)),
  }))
  return points.some(({ sessions }) => sessions > 0) ? { range, points } : null
}

/** The calendar of `Day` starts here. */
const FIRST_DAY = '0001-01-01'
