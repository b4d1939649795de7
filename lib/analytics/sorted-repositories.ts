import type { RepositoryCounts, RepositorySort, SortOrder } from '@/lib/contracts/analytics/repositories'
import type { Queryable } from '@/lib/db/client'
import type { Filters } from '@/lib/domain/filters'
import { countedRepositories } from './counted-repositories'
import { rankRepositories } from './rank-repositories'
import { latestMonths, repositoryTrends } from './repository-trends'

type Asked = { sort: RepositorySort | null; order: SortOrder | null; text: string | null }

/** Sorted repositories: the months of all trends, all rows, and their trends once they are asked for. */
export async function sortedRepositories(db: Queryable, workspaceId: string, filters: Filters, { sort, order, text }: Asked) {
  const months = await latestMonths(db, workspaceId, filters)
  const withTrends = async (rows: readonly RepositoryCounts[]): Promise<RepositoryCounts[]> => {
    const trends = await repositoryTrends(
      db,
      workspaceId,
      filters,
      months,
      rows.map(({ id }) => id),
    )
    return rows.map((row) => ({ ...row, trend: trends.get(row.id) ?? [] }))
  }
  const counted = await countedRepositories(db, workspaceId, filters, text)
  const rows = rankRepositories(sort === 'trend' ? await withTrends(counted) : counted, sort ?? 'sessions', order)
  return { months, rows, withTrends }
}
