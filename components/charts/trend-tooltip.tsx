import type { TrendChart, TrendPoint } from '@/lib/charts/chart-model'
import { countOf, intervalText, valueText } from '@/lib/charts/format-value'

type TrendTooltipProps = { chart: TrendChart; point: TrendPoint | undefined; colourOf: (code: string) => string }

/** What a bucket holds: its denominators first, then every symptom that occurred. */
export function TrendTooltip({ chart, point, colourOf }: TrendTooltipProps) {
  if (!point) return null
  return (
    <div className="rounded-lg bg-surface px-3 py-2 text-xs shadow-pop">
      <p className="font-medium">{point.start}</p>
      <p className="mb-1.5 text-muted-foreground tabular-nums">
        {countOf(point.sessions, 'sessions')}, {countOf(point.developerTurns, 'developer turns')}, {countOf(point.episodes, 'episodes')}
      </p>
      {point.tooFew ? <p>Too few {chart.of} to tell.</p> : <Marks chart={chart} point={point} colourOf={colourOf} />}
    </div>
  )
}

function Marks({
  chart: { series, unit },
  point,
  colourOf,
}: {
  chart: TrendChart
  point: TrendPoint
  colourOf: TrendTooltipProps['colourOf']
}) {
  return (
    <ul className="grid gap-0.5">
      {series
        .map(({ code, name }) => ({ code, name, mark: point.marks[code] }))
        .filter(({ mark }) => mark.count > 0)
        .map(({ code, name, mark: { value, interval, count } }) => (
          <li key={code} className="flex items-center gap-2 tabular-nums">
            <span className="size-2 rounded-full" style={{ background: colourOf(code) }} />
            <span className="mr-4">{name}</span>
            <span className="ml-auto">
              {valueText(value, unit)}
              {interval && <span className="text-muted-foreground"> ({intervalText(interval, unit)})</span>}
            </span>
            <span className="w-6 text-right text-muted-foreground">{count}</span>
          </li>
        ))}
    </ul>
  )
}
