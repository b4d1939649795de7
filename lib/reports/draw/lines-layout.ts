import type { BlockOf } from '@/lib/contracts/report/blocks'
import { nextBucket } from '@/lib/domain/buckets'
import { inOneLine, NORMAL, SMALL } from './shapes'
import { textWidth, wrappedText } from './text-width'
import { type ValueAxis, valueAxis } from './value-axis'

type Block = BlockOf<'lines'>
type Point = Block['lines'][number]['points'][number]

export type LinesLayout = {
  width: number
  plot: { left: number; right: number; top: number; bottom: number }
  axis: ValueAxis
  /** Where a day stands, and a value. */
  x: (day: string) => number
  y: (value: number) => number
  /** The name at the end of a line, in the lines that it takes. */
  endLines: (name: string) => string[]
  days: { from: string; to: string }
}

export function linesLayout(block: Block, width: number): LinesLayout {
  const axis = valueAxis([...block.lines.flatMap(rowsOf), { value: null, interval: null, tooFew: false, paper: block.paper }], block.unit)
  const ends = [...block.lines.map(({ name }) => inOneLine(name)), ...(block.paper === null ? [] : ['the paper'])]
  const endWidth = Math.min(width * MOST_END, Math.max(0, ...ends.map((name) => textWidth(name, NORMAL))))
  const ticks = Math.max(...axis.ticks.map((tick) => textWidth(axis.tickText(tick), SMALL)))
  const endLines = (name: string) => wrappedText(inOneLine(name), NORMAL, endWidth, MOST_LINES)
  const top = block.markers.length > 0 ? 24 : block.unit === 'percent' ? 8 : 14
  const plot = {
    left: ticks + 5,
    right: width - endWidth - LEADER,
    top,
    bottom: top + Math.max(LEAST_HIGH[width < NARROW ? 'narrow' : 'wide'], (ends.flatMap(endLines).length + 1) * ROW),
  }
  const days = daysOfLines(block)
  const first = Date.parse(days.from)
  const span = Date.parse(days.to) - first
  return {
    width,
    plot,
    axis,
    days,
    x: (day) => plot.left + ((Date.parse(day) - first) / span) * (plot.right - plot.left),
    y: (value) => plot.bottom - (axis.place(value) / 100) * (plot.bottom - plot.top),
    endLines,
  }
}

const MOST_END = 0.34
const MOST_LINES = 2
const LEADER = 18
const NARROW = 360
const LEAST_HIGH = { narrow: 130, wide: 112 } as const
export const ROW = 10

/** Intervals are drawn around one line or two; around more they would hide the lines. */
export const hasBands = ({ lines }: Pick<Block, 'lines'>) => lines.length <= 2

const rowsOf = ({ points }: Block['lines'][number], _: number, lines: Block['lines']) =>
  points.map(({ value, interval, tooFew }) => ({ value, interval: hasBands({ lines }) ? interval : null, tooFew, paper: null }))

/** The days of a chart: from the first bucket to the end of the last. */
export function daysOfLines({ starts, lines }: Pick<Block, 'starts' | 'lines'>): { from: string; to: string } {
  const from = starts[0] ?? '2000-01-01'
  const last = starts.at(-1) ?? from
  const end = lines.map(({ points }) => points[starts.length - 1]?.to).find((day) => day !== undefined && day > last)
  return { from, to: end ?? nextBucket(last, 'month') }
}

/** A point stands in the middle of its days. */
export const middleOf = ({ x }: LinesLayout, { from, to }: Pick<Point, 'from' | 'to'>) => (x(from) + x(to)) / 2
