import { z } from 'zod'
import { sortedRepositories } from '@/lib/analytics/sorted-repositories'
import { repositoryTable } from '@/lib/charts/repository-table'
import { optionsFromParams } from '@/lib/contracts/metrics'
import { filtersFromParams } from '@/lib/domain/filters'
import { csvResponse } from '@/lib/server/csv-response'
import { route } from '@/lib/server/route'

const Query = z.instanceof(URLSearchParams).transform((params) => ({
  filters: filtersFromParams(params),
  options: optionsFromParams(params),
}))

/** All rows of the table as it is sorted and searched, not only the page that is shown. */
export const GET = route({
  access: 'viewer',
  query: Query,
  handle: async ({ db, principal, query: { filters, options } }) => {
    const { months, rows, withTrends } = await sortedRepositories(db, principal.workspaceId, filters, options)
    const table = repositoryTable({ months, rows: await withTrends(rows) })
    return csvResponse(
      'repositories.csv',
      table.columns.map(({ name }) => name),
      atOnce(table.rows),
    )
  },
})

async function* atOnce<T>(rows: T): AsyncGenerator<T> {
  yield rows
}
