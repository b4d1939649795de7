import type { Statistic } from '@/lib/charts/chart-model'
import { pText } from '@/lib/charts/format-value'

/** Statistics that share no axis, one below the other, each with its interval or its p, what it is from and the paper's value. */
export function StatisticRows({ statistics }: { statistics: Statistic[] }) {
  return (
    <dl className="divide-y divide-border">
      {statistics.map((statistic) => (
        <div key={statistic.id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2 first:pt-0 last:pb-0">
          <dt className="text-sm">
            {statistic.name}
            <span className="block text-2xs text-muted-foreground tabular-nums">{statistic.from}</span>
          </dt>
          <dd className="ml-auto text-right tabular-nums">
            <span className={statistic.value === null ? 'text-muted-foreground text-sm' : 'font-medium text-sm'}>{textOf(statistic)}</span>
            <span className="block text-2xs text-muted-foreground">{detailOf(statistic)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function textOf({ value, unit, isChange }: Statistic): string {
  if (value === null) return 'too few'
  const text = number(value, unit === null ? 3 : 1)
  return `${isChange && value > 0 ? '+' : ''}${text}${unit ? ` ${unit}` : ''}`
}

function detailOf({ interval, unit, degreesOfFreedom, p, paper }: Statistic): string {
  const parts = [
    interval && `${number(interval.low, 1)} to ${number(interval.high, 1)}`,
    degreesOfFreedom !== null && p !== null && `${degreesOfFreedom} df, p ${pText(p)}`,
    paper !== null && `paper ${number(paper, 2)}${unit ? ` ${unit}` : ''}`,
  ]
  return parts.filter(Boolean).join(' · ')
}

const number = (value: number, digits: number) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }).replace('-', '−')
