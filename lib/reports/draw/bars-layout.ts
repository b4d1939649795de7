import { countsText, valueText } from '@/lib/charts/format-value'
import type { BlockOf } from '@/lib/contracts/report/blocks'
import { valueWords } from '../value-words'
import { inOneLine, NORMAL } from './shapes'
import { textWidth } from './text-width'
import { plainInterval, type ValueAxis, valueAxis } from './value-axis'

type Block = BlockOf<'bars'>
type Bar = Block['bars'][number]

export type BarsLayout = {
  width: number
  /** The name stands above its bar, where there is no room beside it. */
  isNarrow: boolean
  rowHeight: number
  /** Where names end, where values end, and where bars may be drawn. */
  names: number
  values: number
  track: { from: number; to: number }
  axis: ValueAxis
  unitText: string | null
}

export function barsLayout(block: Block, width: number): BarsLayout {
  const isNarrow = width < NARROW
  const figures = block.bars.map((bar) => figureText(bar, block))
  const values = width - widest(figures.map(([, more]) => more)) - GAP
  const left = values - widest(figures.map(([value]) => value)) - GAP
  const names = isNarrow ? left : Math.min(width * MOST_NAME, widest(block.bars.map(nameOf)))
  return {
    width,
    isNarrow,
    rowHeight: isNarrow ? 23.5 : 14,
    names,
    values,
    track: isNarrow ? { from: EDGE, to: width - EDGE } : { from: names + GAP, to: left },
    axis: valueAxis(
      block.bars.flatMap((bar) => [bar, ...(bar.previous ? [{ ...bar.previous, interval: null, paper: null }] : [])]),
      block.unit,
    ),
    unitText: block.unit === 'percent' || block.unit === 'count' ? null : block.unit,
  }
}

const NARROW = 360
const MOST_NAME = 0.36
const GAP = 8
const EDGE = 4

const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text, NORMAL)))

export const nameOf = ({ code, name }: Bar) => inOneLine(/^[A-Z]{1,2}\d$/.test(code) && !name.startsWith(code) ? `${code} ${name}` : name)

/** The value and how sure it is, or what it is out of where that is not what the chart says. */
export function figureText(bar: Bar, block: Block): [string, string] {
  const n = `n ${bar.n.toLocaleString('en')}`
  if (bar.tooFew || bar.value === null) return [valueWords(bar, block.unit), countsText(bar, block.unit, null)]
  const interval = bar.interval ? plainInterval(bar.interval, block.unit) : null
  const own = bar.n === block.n.count ? null : n
  return [valueText(bar.value, block.unit), [interval, own].filter((part) => part !== null).join(', ')]
}
