import { cn } from '@/components/ui/cn'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { ComparedFigure, ComparisonRow, ComparisonTable as Model } from '@/lib/charts/chart-model'
import { intervalText, outOf, signed, valueText } from './format-value'

/** Two platforms beside each other, each figure with its interval, its denominator and the paper's value. */
export function ComparisonTable({ model }: { model: Model }) {
  return (
    <div className="-mx-4">
      <Table label={model.title}>
        <TableHead>
          <TableRow>
            <TableHeader>Measure</TableHeader>
            <TableHeader className="text-right">IDE</TableHeader>
            <TableHeader className="text-right">CLI</TableHeader>
            <TableHeader className="text-right">CLI − IDE</TableHeader>
          </TableRow>
        </TableHead>
        <TableBody>
          {model.rows.map((row) => (
            <TableRow key={row.id}>
              <TableCell>{row.name}</TableCell>
              <Compared row={row} figure={row.ide} />
              <Compared row={row} figure={row.cli} />
              <TableCell className="text-right text-xs tabular-nums">
                {row.change ? (
                  <span
                    className={cn(row.change.moreThanNoise ? 'font-medium' : 'text-muted-foreground')}
                    title={`95 % interval ${signed(row.change.interval.low, row.unit)} to ${signed(row.change.interval.high, row.unit)}`}
                  >
                    {signed(row.change.difference, row.unit)}
                    {row.change.moreThanNoise ? '' : ' (noise)'}
                  </span>
                ) : (
                  '–'
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}

function Compared({ row, figure }: { row: ComparisonRow; figure: ComparedFigure }) {
  return (
    <TableCell className="whitespace-nowrap text-right tabular-nums" title={outOf(figure, row.of)}>
      <span className="block text-sm">
        {figure.tooFew ? <span className="text-muted-foreground">too few</span> : valueText(figure.value, row.unit)}
        {figure.interval && (
          <span className="ml-1.5 hidden text-muted-foreground text-xs md:inline">{intervalText(figure.interval, row.unit)}</span>
        )}
      </span>
      <span className="block text-2xs text-muted-foreground">
        n {figure.n.toLocaleString('en')}
        {figure.paper !== null && ` · paper ${valueText(figure.paper, row.unit)}`}
      </span>
    </TableCell>
  )
}
