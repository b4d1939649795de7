import { CsvButton } from '@/components/charts/csv-button'
import { Card, CardHeader } from '@/components/ui/card'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { type AccuracyRow, accuracyTable } from '@/lib/charts/accuracy'

type AccuracyCardProps = { title: string; description: string; rows: readonly AccuracyRow[]; fileName: string }

export function AccuracyCard({ title, description, rows, fileName }: AccuracyCardProps) {
  return (
    <Card>
      <CardHeader
        title={title}
        description={description}
        actions={<CsvButton title={title} table={accuracyTable(rows)} fileName={fileName} />}
      />
      <Table label={title}>
        <TableHead>
          <TableRow>
            <TableHeader>Measure</TableHeader>
            <TableHeader className="text-right">Value</TableHeader>
            <TableHeader className="hidden w-40 md:table-cell">
              <span className="sr-only">Drawn</span>
            </TableHeader>
            <TableHeader className="hidden text-right md:table-cell">Paper</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id}>
              <TableCell>
                <span className="block first-letter:uppercase">
                  {row.name} <span className="text-muted-foreground text-xs">{row.about}</span>
                </span>
                <span className="block text-pretty text-muted-foreground text-xs">{row.meaning}</span>
              </TableCell>
              <TableCell className="text-right tabular-nums">
                <span className="block whitespace-nowrap font-medium">{row.shown}</span>
                <span className="block whitespace-nowrap text-muted-foreground text-xs">{row.interval}</span>
                <span className="ml-auto block max-w-28 text-balance text-2xs text-muted-foreground md:max-w-none">
                  n {row.n.count} {row.n.of}
                </span>
                {row.beside !== null && (
                  <span className="ml-auto block max-w-28 text-balance text-2xs text-muted-foreground md:hidden">paper {row.beside}</span>
                )}
              </TableCell>
              <TableCell className="hidden md:table-cell">{row.unit !== 'points' && <IntervalTrack row={row} />}</TableCell>
              <TableCell className="hidden text-right text-muted-foreground text-xs tabular-nums md:table-cell">
                {row.beside ?? '–'}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  )
}

/** From 0 to 1: the interval as a line, the value as a dot. */
function IntervalTrack({ row: { value, low, high } }: { row: AccuracyRow }) {
  return (
    <span aria-hidden className="relative block h-4 w-36 rounded-sm bg-subtle">
      <span className="absolute top-1/2 h-px bg-foreground" style={{ left: `${100 * low}%`, width: `${100 * (high - low)}%` }} />
      <span className="-translate-1/2 absolute top-1/2 size-2 rounded-full bg-accent" style={{ left: `${100 * value}%` }} />
    </span>
  )
}
