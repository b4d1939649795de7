import type { BlockOf } from '@/lib/contracts/report/blocks'
import { barRow } from './bar-row'
import { type BarsLayout, barsLayout } from './bars-layout'
import { chartKey } from './chart-key'
import { at, type Drawing, type Shape } from './drawing'
import { lineAt, SMALL, textAt } from './shapes'
import { fittedText } from './text-width'
import { thinned } from './thinned'

/** Horizontal bars with their intervals as whiskers, the paper's value and that of the period before. */
export function drawBars(block: BlockOf<'bars'>, width: number): Drawing {
  if (block.bars.length === 0) return { width, height: 20, shapes: [textAt(0, 13, 'There is nothing to draw.', { fill: 'muted' })] }
  const layout = barsLayout(block, width)
  const bottom = block.bars.length * layout.rowHeight
  const key = chartKey(itemsOf(block), layout.width, bottom + TICKS)
  return {
    width,
    height: at(bottom + TICKS + key.height),
    shapes: [...scale(layout, bottom), ...block.bars.flatMap((bar, place) => barRow(bar, place, block, layout)), ...key.shapes],
  }
}

const TICKS = 14

function itemsOf({ bars }: BlockOf<'bars'>) {
  return [
    bars.some(({ interval, tooFew }) => interval && !tooFew) ? ('interval' as const) : null,
    bars.some(({ paper }) => paper !== null) ? ('paper' as const) : null,
    bars.some(({ previous }) => previous && previous.value !== null && !previous.tooFew) ? ('earlier' as const) : null,
  ].filter((part) => part !== null)
}

/** The vertical lines of the axis, short where they would run through names, their values below, and the unit where those do not carry it. */
function scale({ axis, track, unitText, isNarrow }: BarsLayout, bottom: number): Shape[] {
  const x = (tick: number) => track.from + (axis.place(tick) / 100) * (track.to - track.from)
  const small = { size: SMALL, fill: 'muted' } as const
  const line = bottom + SMALL + 2
  const last = axis.ticks.length - 1
  const names = axis.ticks.map((tick, index) =>
    textAt(x(tick), line, axis.tickText(tick), { ...small, anchor: index === 0 ? 'start' : index === last ? 'end' : 'middle' }),
  )
  const unit = unitText ? fittedText(unitText, SMALL, track.from - 6) : ''
  return [
    ...axis.ticks.map((tick) =>
      lineAt({ x1: x(tick), y1: isNarrow ? bottom - 2 : 0, x2: x(tick), y2: bottom }, { stroke: tick === axis.base ? 'muted' : 'grid' }),
    ),
    ...thinned(names),
    ...(unit.length > 1 ? [textAt(track.from - 6, line, unit, { ...small, anchor: 'end' })] : []),
  ]
}
