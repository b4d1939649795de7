import type { BlockOf } from '@/lib/contracts/report/blocks'
import { type BarsLayout, figureText, nameOf } from './bars-layout'
import { at, type Shape } from './drawing'
import { diamond, NORMAL, textAt, tick, whisker } from './shapes'
import { fittedText } from './text-width'
import { toneOfBar } from './tones'

type Block = BlockOf<'bars'>

/** One bar: its name, the bar with its marks, its figure. Of too few there is no bar. */
export function barRow(bar: Block['bars'][number], place: number, block: Block, layout: BarsLayout): Shape[] {
  const top = place * layout.rowHeight
  const written = top + (layout.isNarrow ? 8.5 : 10)
  const middle = top + (layout.isNarrow ? 16.5 : 7)
  const x = (value: number) => layout.track.from + (layout.axis.place(value) / 100) * (layout.track.to - layout.track.from)
  const [value, more] = figureText(bar, block)
  const hasValue = !bar.tooFew && bar.value !== null
  const previous = bar.previous && !bar.previous.tooFew ? bar.previous.value : null
  return [
    textAt(0, written, fittedText(nameOf(bar), NORMAL, layout.names)),
    ...(hasValue ? body(x(layout.axis.base), x(bar.value ?? 0), middle, bar.code) : []),
    ...(previous === null ? [] : tick(x(previous), middle, HALF + 1)),
    ...(bar.interval && hasValue ? whisker(middle, x(bar.interval.low), x(bar.interval.high)) : []),
    ...(bar.paper === null ? [] : [diamond(x(bar.paper), middle)]),
    textAt(layout.values, written, value, { anchor: 'end', ...(hasValue ? { bold: true } : { fill: 'muted' }) }),
    ...(more ? [textAt(layout.width, written, more, { anchor: 'end', fill: 'muted' })] : []),
  ]
}

const HALF = 4

function body(base: number, end: number, middle: number, code: string): Shape[] {
  const [from, to] = base < end ? [base, end] : [end, base]
  if (at(to - from) === 0) return []
  return [{ kind: 'rect', x: at(from), y: at(middle - HALF), width: at(to - from), height: 2 * HALF, fill: toneOfBar(code) }]
}
