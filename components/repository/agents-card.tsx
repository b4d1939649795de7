import { CsvButton } from '@/components/charts/csv-button'
import { hrefWith } from '@/components/filters/use-filters'
import type { AnalysisProps } from '@/components/metrics/analysis'
import { WithAnswer } from '@/components/metrics/with-answer'
import { FigureCell } from '@/components/repository-table/figure-cells'
import { Card, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { type AgentTable, agentTable } from '@/lib/charts/agent-table'
import type { Filters } from '@/lib/domain/filters'

/** It is a table already; its CSV carries the same numbers. */
export function AgentsCard({ filters }: AnalysisProps) {
  return (
    <WithAnswer question="repository" filters={filters} height="h-64">
      {({ agents }) => {
        const { title, notes, rows, table } = agentTable(agents)
        return (
          <Card className="overflow-clip">
            <CardHeader
              title={title}
              description={notes.join(' ')}
              actions={<CsvButton title={title} table={table} fileName="agents-and-models" />}
            />
            <Table label={title}>
              <TableHead>
                <TableRow>
                  <TableHeader>Agent and model</TableHeader>
                  <TableHeader>Platform</TableHeader>
                  <TableHeader className="text-right">Sessions</TableHeader>
                  <TableHeader className="text-right">With an episode</TableHeader>
                  <TableHeader className="text-right">Per 100 turns</TableHeader>
                </TableRow>
              </TableHead>
              <TableBody>
                {rows.map((row) => (
                  <AgentRow key={row.id} row={row} filters={filters} />
                ))}
              </TableBody>
            </Table>
          </Card>
        )
      }}
    </WithAnswer>
  )
}

function AgentRow({ row, filters }: { row: AgentTable['rows'][number]; filters: Filters }) {
  return (
    <TableRow className="align-top">
      <th scope="row" className="px-3 py-2 pl-4 text-left font-medium [overflow-wrap:anywhere]">
        {row.agent}
        <span className="block font-normal text-muted-foreground text-xs">{row.model}</span>
      </th>
      <TableCell className="py-2">{row.platform}</TableCell>
      <TableCell className="py-2 text-right tabular-nums">
        <Link href={hrefWith('/sessions', { ...filters, ...row.link })} className="underline-offset-2 hover:underline">
          {row.sessions.toLocaleString('en')}
          <span className="sr-only">
            {' '}
            sessions of {row.agent}, {row.model}
          </span>
        </Link>
      </TableCell>
      <FigureCell figure={row.share} unit="percent" between="of" />
      <FigureCell figure={row.rate} unit="per 100 developer turns" between="in" />
    </TableRow>
  )
}
