import type { TrendChart, TrendPoint } from '@/lib/charts/chart-model'
import { valueText } from '@/lib/charts/format-value'

type TrendTooltipProps = { chart: TrendChart; point: TrendPoint | undefined; colourOf: (code: string) => string }

/** What a bucket holds: its denominators first, then every symptom that occurred. */
export function TrendTooltip({ chart, point, colourOf }: TrendTooltipProps) {
  if (!point) return null
  return (
    <div className="rounded-lg bg-surface px-3 py-2 text-xs shadow-pop">
      <p className="font-medium">{point.start}</p>
      <p className="mb-1.5 text-muted-foreground tabular-nums">
        {point.sessions} sessions, {point.developerTurns} developer turns, {point.episodes} episodes
        {point.tooFew && ' – few'}
      </p>
      <ul className="grid gap-0.5">
        {chart.series
          .filter(({ code }) => point.marks[code].count > 0)
          .map(({ code, name }) => (
            <li key={code} className="flex items-center gap-2">
              <span className="size-2 rounded-full" style={{ background: colourOf(code) }} />
              <span className="mr-4">{name}</span>
              <span className="ml-auto tabular-nums">{valueText(point.marks[code].value, chart.unit)}</span>
              <span className="w-8 text-right text-muted-foreground tabular-nums">{point.marks[code].count}</span>
            </li>
          ))}
      </ul>
    </div>
  )
}
