import { cn } from '@/components/ui/cn'
import type { Figure, Unit } from '@/lib/charts/chart-model'
import { intervalText, valueText } from '@/lib/charts/format-value'

type HeadlineProps = {
  figure: Figure
  unit: Unit
  name: string
  /** A value that stands for itself and all above. */
  most?: number
}

/** The one figure that a chart comes down to, before the chart. */
export function Headline({ figure: { value, interval, tooFew }, unit, name, most }: HeadlineProps) {
  const orMore = (end: number | null) => (most !== undefined && end !== null && end >= most ? ' or more' : '')
  return (
    <p className="mb-3 flex flex-wrap items-baseline gap-x-2 text-sm">
      <span className={cn('font-semibold text-2xl tabular-nums tracking-tight', tooFew && 'text-muted-foreground')}>
        {tooFew ? 'too few' : `${valueText(value, unit)}${orMore(value)}`}
      </span>
      <span>{name}</span>
      {interval && (
        <span className="text-muted-foreground text-xs tabular-nums">
          95 % {intervalText(interval, unit)}
          {orMore(interval.high)}
        </span>
      )}
    </p>
  )
}
