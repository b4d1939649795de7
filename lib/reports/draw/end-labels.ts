import type { BlockOf } from '@/lib/contracts/report/blocks'
import { at, type Shape } from './drawing'
import { dashOf, drawnPoints } from './line-shapes'
import { type LinesLayout, ROW } from './lines-layout'
import { pointMark } from './point-mark'
import { lineAt, PAPER_DASH, textAt } from './shapes'
import { type Tone, toneOfLine } from './tones'

type End = { lines: string[]; x: number; y: number; tone: Tone; place: number | null }

/** Names of the lines, and of the paper's value, where they end; moved apart where they would stand on one another. */
export function endLabels(block: BlockOf<'lines'>, layout: LinesLayout): Shape[] {
  const ends = endsOf(block, layout).toSorted((one, other) => one.y - other.y)
  const heights = spread(ends, layout.plot)
  return ends.flatMap((end, index) => label(end, heights[index] ?? end.y, layout))
}

/** A line of which no point is drawn has no end. */
function endsOf({ lines, paper }: BlockOf<'lines'>, layout: LinesLayout): End[] {
  const ends = lines.flatMap((line, place): End[] => {
    const last = drawnPoints(line, layout).at(-1)
    return last ? [{ lines: layout.endLines(line.name), x: last.x, y: last.y, tone: toneOfLine(line.id, place), place }] : []
  })
  return paper === null
    ? ends
    : [...ends, { lines: layout.endLines('the paper'), x: layout.plot.right, y: layout.y(paper), tone: 'paper', place: null }]
}

/** The middles of the labels, in order: as near to the ends as they can be without standing on one another or beyond the plot. */
function spread(ends: readonly End[], { top, bottom }: LinesLayout['plot']): number[] {
  const halves = ends.map(({ lines }) => (lines.length * ROW) / 2)
  const heights: number[] = []
  for (const [index, { y }] of ends.entries()) heights.push(Math.max(y, (heights[index - 1] ?? top - ROW / 2) + apart(halves, index)))
  for (let index = heights.length - 1; index >= 0; index -= 1)
    heights[index] = Math.min(heights[index] ?? bottom, (heights[index + 1] ?? bottom + ROW / 2) - apart(halves, index + 1))
  return heights
}

/** Between the middles of a label and of the one above, or the edge of the plot. */
const apart = (halves: readonly number[], index: number) => (halves[index - 1] ?? 0) + (halves[index] ?? 0)

/** A thread leads from the end of the line to a sample of the line, and to its name. */
function label({ lines, x, y, tone, place }: End, height: number, layout: LinesLayout): Shape[] {
  const left = layout.plot.right
  const right = left + SAMPLE
  const dash = place === null ? PAPER_DASH : dashOf(place)
  return [
    lineAt({ x1: Math.min(x + 3, left), y1: y, x2: left, y2: height }, { stroke: tone, strokeWidth: 0.35 }),
    lineAt({ x1: left, y1: height, x2: right - 3, y2: height }, { stroke: tone, strokeWidth: place === null ? 1 : 1.3, dash }),
    ...(place === null ? [] : [pointMark(place, at((left + right - 3) / 2), at(height), tone, false)]),
    ...lines.map((line, index) =>
      textAt(right, height + 2.7 + (index - (lines.length - 1) / 2) * ROW, line, { fill: place === null ? 'muted' : 'ink' }),
    ),
  ]
}

const SAMPLE = 18
