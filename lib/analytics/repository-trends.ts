import { type MonthShare, TREND_MONTHS } from '@/lib/contracts/analytics/repositories'
import type { Queryable } from '@/lib/db/client'
import { bucketsIn, nextBucket } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { repositoryCounts } from './repository-counts'

/** First days of the thirteen months up to the latest with a session; empty where there is none. */
export async function latestMonths(db: Queryable, workspaceId: string, filters: Filters): Promise<string[]> {
  const groups = await repositoryCounts(db, workspaceId, filters, ['month'], ['sessions'])
  const withSession = groups.flatMap(({ key, counts }) => (counts.sessions > 0 ? key : [])).sort()
  const last = withSession.at(-1)
  if (!last) return []
  const year = Number(last.slice(0, 4)) - Math.ceil((TREND_MONTHS - 1) / 12)
  const first = `${String(Math.max(1, year)).padStart(4, '0')}${last.slice(4)}`
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
