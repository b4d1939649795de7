import type { Shape } from './drawing'
import { type LinesLayout, middleOf } from './lines-layout'
import { lineAt, SMALL, textAt } from './shapes'
import { thinned } from './thinned'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** The months below the plot, or first days of shorter spans, with the year where it begins. */
export function timeTicks(starts: readonly string[], layout: LinesLayout): Shape[] {
  const { bottom } = layout.plot
  const isMonthly = starts.every((start) => start.endsWith('-01'))
  const small = { size: SMALL, fill: 'muted', anchor: 'middle' } as const
  const centre = (index: number) => middleOf(layout, { from: starts[index] ?? layout.days.from, to: starts[index + 1] ?? layout.days.to })
  const all = starts.map((start, index) => textAt(centre(index), bottom + SMALL + 3, tickText(start, isMonthly), small))
  const labels = thinned(all)
  const shown = starts.filter((_, index) => all[index] && labels.includes(all[index]))
  const years = shown.flatMap((start, index) => {
    if (start.slice(0, 4) === shown[index - 1]?.slice(0, 4)) return []
    return [textAt(labels[index]?.x ?? 0, bottom + 2 * SMALL + 5, start.slice(0, 4), small)]
  })
  return [
    ...starts.map((_, index) => lineAt({ x1: centre(index), y1: bottom, x2: centre(index), y2: bottom + 2 }, { stroke: 'muted' })),
    ...labels,
    ...thinned(years),
  ]
}

function tickText(start: string, isMonthly: boolean): string {
  const month = MONTHS[Number(start.slice(5, 7)) - 1] ?? ''
  return isMonthly ? month : `${Number(start.slice(8))} ${month}`
}
