import type { BlockOf } from '@/lib/contracts/report/blocks'
import { at, type Drawing, type Shape } from './drawing'
import { endLabels } from './end-labels'
import { lineShapes } from './line-shapes'
import { type LinesLayout, linesLayout } from './lines-layout'
import { markerLines } from './marker-lines'
import { lineAt, PAPER_DASH, SMALL, textAt } from './shapes'
import { timeTicks } from './time-ticks'

/** Lines over time. Nothing is joined across a gap or to a point of too few, which is hollow. */
export function drawLines(block: BlockOf<'lines'>, width: number): Drawing {
  if (block.starts.length === 0 || block.lines.length === 0)
    return { width, height: 20, shapes: [textAt(0, 13, 'There is nothing to draw.', { fill: 'muted' })] }
  const layout = linesLayout(block, width)
  return {
    width,
    height: at(layout.plot.bottom + UNDER),
    shapes: [
      ...valueLines(block, layout),
      ...timeTicks(block.starts, layout),
      ...markerLines(block.markers, layout),
      ...block.lines.flatMap((line, place) => lineShapes(line, place, block, layout)),
      ...endLabels(block, layout),
    ],
  }
}

/** Below the plot stand the months and, in a second row, the years. */
const UNDER = 24

function valueLines({ unit, paper }: BlockOf<'lines'>, { axis, plot, y }: LinesLayout): Shape[] {
  const small = { size: SMALL, fill: 'muted' } as const
  const across = (value: number) => ({ x1: plot.left, y1: y(value), x2: plot.right, y2: y(value) })
  return [
    ...(unit === 'percent' ? [] : [textAt(0, SMALL, unit, small)]),
    ...axis.ticks.flatMap((tick) => [
      lineAt(across(tick), { stroke: tick === axis.base ? 'muted' : 'grid' }),
      textAt(plot.left - 4, y(tick) + 2.6, axis.tickText(tick), { ...small, anchor: 'end' }),
    ]),
    ...(paper === null ? [] : [lineAt(across(paper), { stroke: 'paper', strokeWidth: 1, dash: PAPER_DASH })]),
  ]
}
