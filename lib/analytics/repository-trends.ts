import type { MonthShare } from '@/lib/contracts/analytics/repositories'
import type { Queryable } from '@/lib/db/client'
import { addDays, bucketOf, bucketsIn, nextBucket } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { TREND_MONTHS } from '@/lib/domain/repository-table'
import { repositoryCounts } from './repository-counts'

/** First days of the thirteen months up to that of a day. */
export function monthsUpTo(day: string): string[] {
  const last = bucketOf(day, 'month')
  const first = addDays(last, -31 * (TREND_MONTHS - 1))
  return bucketsIn({ from: first, to: nextBucket(last, 'month') }, 'month').slice(-TREND_MONTHS)
}

/** These months of these repositories, by the id of the repository. A month without a session stands there with zeros. */
export async function repositoryTrends(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  months: readonly string[],
  ids: readonly string[],
): Promise<Map<string, MonthShare[]>> {
  const [first] = months
  const last = months.at(-1)
  if (!first || !last || ids.length === 0) return new Map()
  const from = filters.from && filters.from > first ? filters.from : first
  const groups = await repositoryCounts(
    db,
    workspaceId,
    { ...filters, from, repositories: ids.length > MOST_NAMED ? filters.repositories : [...ids] },
    ['repository', 'month'],
    ['sessions', 'with-episode'],
  )
  const known = new Map(
    groups.map(({ key, counts }) => [key.join(' '), { sessions: counts.sessions, sessionsWithEpisode: counts['with-episode'] }]),
  )
  return new Map(ids.map((id) => [id, months.map((month) => known.get(`${id} ${month}`) ?? { sessions: 0, sessionsWithEpisode: 0 })]))
}

/** A query that names more of them is slower than one that reads all. */
const MOST_NAMED = 200
