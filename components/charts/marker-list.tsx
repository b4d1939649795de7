import type { PlacedMarker } from '@/lib/charts/place-markers'
import { dayText } from './day-text'

const FEW = 5

/** What the numbered lines of a chart stand for; folded where they are many. */
export function MarkerList({ markers }: { markers: readonly PlacedMarker[] }) {
  if (markers.length === 0) return null
  return (
    <details className="mt-2 text-xs" open={markers.length <= FEW}>
      <summary className="text-muted-foreground">
        {markers.length === 1 ? 'One change' : `${markers.length} changes`} in this time, numbered in the chart
      </summary>
      <ol className="mt-1 grid gap-0.5">
        {markers.map(({ id, place, day, name, detail }) => (
          <li key={id} className="flex gap-2">
            <span className="w-5 text-right tabular-nums">{place}</span>
            <span className="w-20 shrink-0 text-muted-foreground tabular-nums">{dayText(day)}</span>
            <span className="min-w-0 break-words">
              {name}
              {detail && <span className="text-muted-foreground"> {detail}</span>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
