import { placeMarkers } from '@/lib/charts/place-markers'
import type { BlockOf } from '@/lib/contracts/report/blocks'
import { daysOfLines } from '../draw/lines-layout'
import { dayInWords } from '../in-words'

/** What the numbered lines across a chart stand for. */
export function Markers({ block }: { block: BlockOf<'lines'> }) {
  const markers = placeMarkers(block.markers, daysOfLines(block))
  if (markers.length === 0) return null
  return (
    <ol className="report-small report-markers">
      {markers.map(({ place, day, name }) => (
        <li key={place}>
          {place} – {dayInWords(day)}: {name}
        </li>
      ))}
    </ol>
  )
}
