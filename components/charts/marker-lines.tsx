import { usePlotArea, useXAxisScale } from 'recharts'
import { type MarkerGroup, markerGroups } from '@/lib/charts/marker-groups'
import type { PlacedMarker } from '@/lib/charts/place-markers'

/** The days on which something changed, inside a chart of time. Those too close for a number each stand under one. */
export function MarkerLines({ markers }: { markers: readonly PlacedMarker[] }) {
  const area = usePlotArea()
  const scale = useXAxisScale()
  if (!area || !scale) return null
  const groups = markerGroups(markers, (day) => scale(Date.parse(day)) ?? area.x)
  return (
    <g className="stroke-muted-foreground" data-testid="markers">
      {groups.map((group) => (
        <GroupLines key={group.label} group={group} top={area.y} bottom={area.y + area.height} />
      ))}
    </g>
  )
}

type GroupLinesProps = { group: MarkerGroup; top: number; bottom: number }

/** Only the ends of a group are drawn, and what is between them is tinted: more lines than that would hide the chart. */
function GroupLines({ group: { from, to, label, markers }, top, bottom }: GroupLinesProps) {
  const ends = from === to ? [from] : [from, to]
  return (
    <g>
      <title>{markers.map(({ place, day, name }) => `${place} ${day} ${name}`).join('\n')}</title>
      {from < to && <rect x={from} y={top} width={to - from} height={bottom - top} stroke="none" className="fill-muted-foreground/10" />}
      {ends.map((x) => (
        <line key={x} x1={x} x2={x} y1={top} y2={bottom} strokeDasharray="1 3" />
      ))}
      <text x={(from + to) / 2} y={top - 5} textAnchor="middle" fontSize={10} stroke="none" className="fill-muted-foreground">
        {label}
      </text>
    </g>
  )
}
