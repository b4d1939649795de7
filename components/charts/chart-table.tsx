import { cn } from '@/components/ui/cn'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { Table as Model } from '@/lib/charts/chart-model'
import { cellText } from '@/lib/charts/format-value'

const isNumber = (kind: string) => kind !== 'text' && kind !== 'day'

/** The numbers of a chart, as they stand in its CSV. */
export function ChartTable({ title, table }: { title: string; table: Model }) {
  return (
    <div className="-mx-4 max-h-96 overflow-y-auto">
      <Table label={title}>
        <TableHead>
          <TableRow>
            {table.columns.map((column) => (
              <TableHeader key={column.name} className={cn(isNumber(column.kind) && 'text-right')}>
                {column.name}
              </TableHeader>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {table.rows.map((row, index) => (
            <TableRow key={index}>
              {table.columns.map((column, place) => (
                <TableCell key={column.name} className={cn('whitespace-nowrap', isNumber(column.kind) && 'text-right tabular-nums')}>
                  {cellText(row[place] ?? null, column)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}
