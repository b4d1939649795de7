import type { LineChart, LinePoint } from '@/lib/charts/chart-model'
import { countsText, intervalText, valueText } from '@/lib/charts/format-value'
import type { PlacedMarker } from '@/lib/charts/place-markers'
import { LineSwatch } from './line-legend'

type LineTooltipProps = {
  chart: LineChart
  index: number | null
  markers: readonly PlacedMarker[]
  colourOf: (id: string, place: number) => string
}

/** What every line has in a bucket, with its denominator. */
export function LineTooltip({ chart, index, markers, colourOf }: LineTooltipProps) {
  if (index === null) return null
  return (
    <div className="max-w-80 rounded-lg bg-surface px-3 py-2 text-xs shadow-pop">
      <p className="mb-1.5 font-medium">{chart.starts[index]}</p>
      <ul className="grid gap-1.5">
        {chart.lines.map((line, place) => {
          const point = line.points[index]
          return (
            <li key={line.id} className="flex items-start gap-2">
              <LineSwatch look={line.look} place={place} colour={colourOf(line.id, place)} />
              <span className="min-w-0">
                {line.name}: <span className="font-medium tabular-nums">{point ? figureText(point, chart) : '–'}</span>
                {point && point.n > 0 && <Behind point={point} chart={chart} isEarlier={line.look === 'earlier'} />}
              </span>
            </li>
          )
        })}
      </ul>
      <Changes markers={markers} />
    </div>
  )
}

const MOST_CHANGES = 5

/** What changed in the bucket; of many the first, as all of them are listed below the chart. */
function Changes({ markers }: Pick<LineTooltipProps, 'markers'>) {
  if (markers.length === 0) return null
  const more = markers.length - MOST_CHANGES
  return (
    <ul className="mt-1.5 grid gap-0.5 border-t border-border pt-1.5">
      {markers.slice(0, MOST_CHANGES).map(({ id, place, day, name }) => (
        <li key={id}>
          {place} {day} {name}
        </li>
      ))}
      {more > 0 && <li className="text-muted-foreground">and {more} more, listed below the chart</li>}
    </ul>
  )
}

function Behind({ point, chart, isEarlier }: { point: LinePoint; chart: LineChart; isEarlier: boolean }) {
  return (
    <span className="block text-muted-foreground tabular-nums">
      {countsText(point, chart.unit, chart.of)}
      {isEarlier && `, from ${point.from}`}
    </span>
  )
}

function figureText({ value, interval, tooFew, n }: LinePoint, { unit }: LineChart): string {
  if (n === 0) return '–'
  if (tooFew) return 'too few'
  return interval ? `${valueText(value, unit)} (${intervalText(interval, unit)})` : valueText(value, unit)
}
