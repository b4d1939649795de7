import type { BlockOf } from '@/lib/contracts/report/blocks'
import { at, type Shape } from './drawing'
import { hasBands, type LinesLayout, middleOf } from './lines-layout'
import { pointMark } from './point-mark'
import { type Tone, toneOfLine } from './tones'

type Block = BlockOf<'lines'>
type Line = Block['lines'][number]
type Point = Line['points'][number]
type Place = { x: number; y: number; point: Point }

/** Lines are told apart on a black-and-white print by their dash and the shape of their points. */
const DASHES = [null, [5, 2], [1.5, 1.8], [7, 2, 1.5, 2], [3, 1.5], [9, 3], [4, 1.5, 1, 1.5, 1, 1.5], [2, 4]] as const

export const dashOf = (place: number): readonly number[] | null => DASHES[place % DASHES.length] ?? null

/** Its interval where that is drawn, the line in as many parts as gaps leave, and its points. */
export function lineShapes(line: Line, place: number, block: Block, layout: LinesLayout): Shape[] {
  const tone = toneOfLine(line.id, place)
  const runs = runsOf(line, layout)
  return [
    ...(hasBands(block) ? runs.flatMap((run) => band(run, layout, tone)) : []),
    ...runs.filter(({ length }) => length > 1).map((run) => path(run, tone, dashOf(place))),
    ...drawnPoints(line, layout).map(({ x, y, point }) => pointMark(place, x, y, tone, point.tooFew)),
  ]
}

/** Where its points stand. One of too few that lies beyond the axis is left out: it must not stretch it, nor stand where it is not. */
export function drawnPoints({ points }: Line, layout: LinesLayout): Place[] {
  const lowest = layout.axis.ticks[0] ?? 0
  const highest = layout.axis.ticks.at(-1) ?? 0
  return points.flatMap((point) => {
    if (point.value === null || (point.tooFew && (point.value < lowest || point.value > highest))) return []
    return [{ x: at(middleOf(layout, point)), y: at(layout.y(point.value)), point }]
  })
}

/** Points in a row that a line may join. */
function runsOf(line: Line, layout: LinesLayout): Place[][] {
  const places = new Map(drawnPoints(line, layout).map((place) => [place.point, place]))
  const runs: Place[][] = [[]]
  for (const point of line.points) {
    const place = point.tooFew ? undefined : places.get(point)
    if (place) runs.at(-1)?.push(place)
    else runs.push([])
  }
  return runs.filter(({ length }) => length > 0)
}

const through = (places: readonly { x: number; y: number }[]) =>
  places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')

function path(run: Place[], tone: Tone, dash: readonly number[] | null): Shape {
  return { kind: 'path', d: through(run), stroke: tone, strokeWidth: 1.3, dash, fill: null, opacity: 1 }
}

function band(run: Place[], layout: LinesLayout, tone: Tone): Shape[] {
  const high = run.flatMap(({ x, point }) => (point.interval ? [{ x, y: at(layout.y(point.interval.high)) }] : []))
  const low = run.flatMap(({ x, point }) => (point.interval ? [{ x, y: at(layout.y(point.interval.low)) }] : []))
  if (high.length < 2) return []
  return [
    { kind: 'path', d: `${through([...high, ...low.toReversed()])}Z`, stroke: null, strokeWidth: 0, dash: null, fill: tone, opacity: 0.14 },
  ]
}
