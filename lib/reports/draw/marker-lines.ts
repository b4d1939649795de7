import { placeMarkers } from '@/lib/charts/place-markers'
import type { BlockOf } from '@/lib/contracts/report/blocks'
import type { Shape } from './drawing'
import type { LinesLayout } from './lines-layout'
import { lineAt, SMALL, textAt } from './shapes'

type Markers = BlockOf<'lines'>['markers']

/** A vertical line on its day, with the number under which it is named below the chart; those that stand close share a label. */
export function markerLines(markers: Markers, layout: LinesLayout): Shape[] {
  const { top, bottom, left, right } = layout.plot
  const placed = placeMarkers(markers, layout.days).map(({ day, place }) => ({ x: layout.x(day), place }))
  return [
    ...placed.map(({ x }) => lineAt({ x1: x, y1: top, x2: x, y2: bottom }, { stroke: 'muted', strokeWidth: 0.6, dash: [1, 2] })),
    ...groupsOf(placed).map(({ from, to, x }) =>
      textAt(Math.min(Math.max(x, left + EDGE), right - EDGE), top - 3, from === to ? `${from}` : `${from}–${to}`, {
        size: SMALL,
        fill: 'muted',
        anchor: 'middle',
      }),
    ),
  ]
}

const CLOSE = 36
const EDGE = 12

function groupsOf(placed: readonly { x: number; place: number }[]): { from: number; to: number; x: number }[] {
  const groups: { from: number; to: number; x: number }[] = []
  for (const { x, place } of placed) {
    const last = groups.at(-1)
    if (last && x - last.x < CLOSE) last.to = place
    else groups.push({ from: place, to: place, x })
  }
  return groups
}
