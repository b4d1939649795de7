import type { ReactNode } from 'react'
import { cn } from '@/components/ui/cn'
import { Link } from '@/components/ui/link'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { FiltersPatch } from '@/lib/charts/chart-model'
import { pText } from '@/lib/charts/format-value'
import type { TrendStatistic, TrendStatistics } from '@/lib/charts/trend-statistics'

type StatisticsTableProps = { model: TrendStatistics; hrefOf: (link: FiltersPatch) => string }

const COLUMNS = ['Direction', 'Least squares, per day', 'p', 'r', 'Theil–Sen, per day', 'Mann–Kendall p', 'Days', 'Paper, per day'] as const

export function StatisticsTable({ model, hrefOf }: StatisticsTableProps) {
  return (
    <div className="-mx-4">
      <Table label={model.title}>
        <TableHead>
          <TableRow>
            <TableHeader>Measure</TableHeader>
            {COLUMNS.map((name, at) => (
              <TableHeader key={name} className={cn(at > 0 && 'text-right')}>
                {name}
              </TableHeader>
            ))}
          </TableRow>
        </TableHead>
        {model.groups.map(({ scope, name, statistics }) => (
          <TableBody key={scope}>
            <tr>
              <th scope="rowgroup" colSpan={COLUMNS.length + 1} className="bg-subtle px-4 py-1.5 font-medium text-xs">
                {name}
              </th>
            </tr>
            {statistics.map((statistic) => (
              <StatisticRow key={statistic.name} statistic={statistic} hrefOf={hrefOf} />
            ))}
          </TableBody>
        ))}
      </Table>
    </div>
  )
}

function StatisticRow({ statistic, hrefOf }: { statistic: TrendStatistic; hrefOf: StatisticsTableProps['hrefOf'] }) {
  const { name, link, direction, linear, linearAdjusted, monotone, monotoneAdjusted, measuredDays, paper } = statistic
  const isShown = direction === 'rises' || direction === 'falls'
  return (
    <TableRow>
      <TableCell className="whitespace-nowrap">
        {link ? (
          <Link href={hrefOf(link)} className="rounded hocus:underline">
            {name}
          </Link>
        ) : (
          name
        )}
      </TableCell>
      <TableCell className={cn('whitespace-nowrap', isShown ? 'font-medium' : 'text-muted-foreground')}>{direction}</TableCell>
      <Figures main={linear && slopeText(linear.slope)} under={linear && intervalText(linear.interval)} />
      <Figures main={linear && pText(linear.p)} under={adjustedText(linearAdjusted)} />
      <Figures main={linear && fixed(linear.r, 2)} />
      <Figures main={monotone && slopeText(monotone.slope)} under={monotone && intervalText(monotone.interval)} />
      <Figures main={monotone && pText(monotone.p)} under={adjustedText(monotoneAdjusted)} />
      <Figures main={measuredDays.toLocaleString('en')} />
      <Figures main={paper && slopeText(paper.slope)} under={paper && `p ${pText(paper.p)}, r ${fixed(paper.r, 2)}`} />
    </TableRow>
  )
}

function Figures({ main, under = null }: { main: ReactNode; under?: ReactNode }) {
  return (
    <TableCell className="whitespace-nowrap text-right tabular-nums">
      <span className="block text-sm">{main ?? '–'}</span>
      {under && <span className="block text-2xs text-muted-foreground">{under}</span>}
    </TableCell>
  )
}

/** With the six decimals of the paper. */
const slopeText = (slope: number) => fixed(slope, 6)
/** What is less than its last digit has no sign. */
const fixed = (value: number, digits: number) =>
  value
    .toFixed(digits)
    .replace(/^-(?=0\.0+$)/, '')
    .replace('-', '−')
const intervalText = ({ low, high }: { low: number; high: number }) => `${slopeText(low)} to ${slopeText(high)}`
const adjustedText = (p: number | null) => p !== null && `adjusted ${pText(p)}`
