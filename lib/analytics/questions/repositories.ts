import type { Repositories } from '@/lib/contracts/analytics/repositories'
import type { AskOptions } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import type { Filters } from '@/lib/domain/filters'
import { REPOSITORIES_ON_PAGE } from '@/lib/domain/repository-table'
import { sortedRepositories } from '../sorted-repositories'

/** A page of the repositories, in the order asked for. Past the end it is the last page. */
export async function repositories(db: Queryable, workspaceId: string, filters: Filters, asked: AskOptions): Promise<Repositories> {
  const { months, rows, withTrends } = await sortedRepositories(db, workspaceId, filters, asked)
  const pages = Math.max(1, Math.ceil(rows.length / REPOSITORIES_ON_PAGE))
  const page = Math.min(asked.page, pages)
  const shown = rows.slice((page - 1) * REPOSITORIES_ON_PAGE, page * REPOSITORIES_ON_PAGE)
  return { total: rows.length, page, months, rows: await withTrends(shown) }
}
