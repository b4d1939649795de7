import { valueText } from '@/lib/charts/format-value'
import { type IntervalAxis, intervalAxis } from '@/lib/charts/interval-axis'
import type { ReportUnit } from '@/lib/contracts/report/blocks'

type Drawn = { value: number | null; interval: { low: number; high: number } | null; tooFew: boolean; paper: number | null }

/** `base` is where a bar begins: none of it, or for ratios no difference. */
export type ValueAxis = IntervalAxis & { base: number; tickText: (tick: number) => string }

/** The axis of the dashboards: round marks from zero; for ratios by doubling. Values of too few stretch it only where there are no others. */
export function valueAxis(rows: readonly Drawn[], unit: (typeof ReportUnit)['options'][number]): ValueAxis {
  const isRatio = unit === 'ratio'
  const hasOthers = rows.some(({ value, tooFew }) => value !== null && !tooFew)
  const base = isRatio ? 1 : 0
  const axis = intervalAxis({
    rows: hasOthers ? rows : rows.map((row) => ({ ...row, tooFew: false })),
    axis: isRatio ? 'log' : 'linear',
    reference: { value: base, name: '' },
  })
  return { ...axis, base, tickText: (tick) => `${tick.toLocaleString('en')}${unit === 'percent' ? ' %' : ''}` }
}

/** "30.5–50.3": the unit stands beside the value. */
export const plainInterval = ({ low, high }: { low: number; high: number }, unit: Parameters<typeof valueText>[1]) =>
  `${valueText(low, unit)}–${valueText(high, unit)}`.replaceAll(' %', '')
