'use client'

import { SearchX } from 'lucide-react'
import { CsvLink } from '@/components/lists/csv-link'
import { WithAnswer } from '@/components/metrics/with-answer'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Table, TableBody, TableHead, TableRow } from '@/components/ui/table'
import { repositoryFigures } from '@/lib/charts/repository-figures'
import type { Repositories } from '@/lib/contracts/analytics/repositories'
import type { Filters } from '@/lib/domain/filters'
import { COLUMNS } from './columns'
import { RepositoryRow } from './repository-row'
import { SortHeader } from './sort-header'
import { TablePages } from './table-pages'
import { useTableOptions } from './use-table-options'

const TITLE = 'Repositories: sessions with an episode in %, episodes per 100 developer turns'

/** Every repository with a session under the filters, fifty on a page. */
export function RepositoryTable({ filters }: { filters: Filters }) {
  const { options } = useTableOptions()
  return (
    <WithAnswer question="repositories" filters={filters} options={options} height="h-[32rem]">
      {(answer) => (
        <Card className="overflow-clip">
          <CardHeader
            title={TITLE}
            description={`${counted(answer.total)}. The risk ratio compares the next session after one with an episode to the next after a clean one; rings in the line are months with fewer than ten sessions.`}
            actions={<CsvLink path="/api/repositories/csv" />}
          />
          {answer.total === 0 ? <NothingFound /> : <Rows answer={answer} filters={filters} />}
        </Card>
      )}
    </WithAnswer>
  )
}

function Rows({ answer: { rows, months, page, total }, filters }: { answer: Repositories; filters: Filters }) {
  const { sort, order, sortBy, goTo } = useTableOptions()
  return (
    <>
      <Table label={TITLE} className="[&_td:not(:last-child)]:px-2 [&_th:not(:first-child):not(:last-child)]:px-2">
        <TableHead>
          <TableRow>
            {COLUMNS.map(({ column, ...header }) => (
              <SortHeader key={column} column={column} {...header} sort={sort} order={order} onSort={sortBy} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <RepositoryRow key={row.id} row={repositoryFigures(row, months)} filters={filters} />
          ))}
        </TableBody>
      </Table>
      <TablePages page={page} total={total} onGo={goTo} />
    </>
  )
}

function NothingFound() {
  const { search } = useTableOptions()
  return (
    <EmptyState icon={SearchX} title="No repository fits" actions={<Button onClick={() => search('')}>Clear the search</Button>}>
      No repository with a session under these filters has that in its name.
    </EmptyState>
  )
}

const counted = (total: number) => (total === 1 ? '1 repository' : `${total.toLocaleString('en')} repositories`)
