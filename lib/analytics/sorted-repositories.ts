import type { RepositoryCounts, RepositorySort, SortOrder } from '@/lib/contracts/analytics/repositories'
import type { Queryable } from '@/lib/db/client'
import { timeZoneOf } from '@/lib/db/workspaces'
import { dayIn } from '@/lib/domain/calendar'
import type { Filters } from '@/lib/domain/filters'
import { countedRepositories } from './counted-repositories'
import { rankRepositories } from './rank-repositories'
import { monthsUpTo, repositoryTrends } from './repository-trends'

type Asked = { sort: RepositorySort | null; order: SortOrder | null; text: string | null }

/** Sorted repositories with `text` in their name: the months of all trends, all rows, and their trends once they are asked for. */
export async function sortedRepositories(db: Queryable, workspaceId: string, filters: Filters, { sort, order, text }: Asked) {
  const counted = await countedRepositories(db, workspaceId, filters)
  const months = monthsOf(counted, await timeZoneOf(db, workspaceId))
  const withTrends = async (rows: readonly RepositoryCounts[]): Promise<RepositoryCounts[]> => {
    const ids = rows.map(({ id }) => id)
    const trends = await repositoryTrends(db, workspaceId, filters, months, ids)
    return rows.map((row) => ({ ...row, trend: trends.get(row.id) ?? [] }))
  }
  const found = counted.filter(({ name }) => text === null || name.toLowerCase().includes(text.toLowerCase()))
  const rows = rankRepositories(sort === 'trend' ? await withTrends(found) : found, sort ?? 'sessions', order)
  return { months, rows, withTrends }
}

/** Instants are compared as the texts that they are. */
function monthsOf(rows: readonly RepositoryCounts[], timeZone: string): string[] {
  const latest = rows.reduce((last, { lastSessionAt }) => (lastSessionAt !== null && lastSessionAt > last ? lastSessionAt : last), '')
  return latest === '' ? [] : monthsUpTo(dayIn(timeZone, new Date(latest)))
}
