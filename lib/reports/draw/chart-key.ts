import type { Shape } from './drawing'
import { diamond, SMALL, textAt, tick, whisker } from './shapes'
import { textWidth } from './text-width'

const MARKS = {
  interval: { text: '95 % interval', draw: (x: number, y: number) => whisker(y, x, x + MARK) },
  paper: { text: 'the paper', draw: (x: number, y: number) => [diamond(x + MARK / 2, y)] },
  earlier: { text: 'the period before', draw: (x: number, y: number) => tick(x + MARK / 2, y, 4) },
} as const satisfies Record<string, { text: string; draw: (x: number, y: number) => Shape[] }>

const MARK = 14
const APART = 14
const ROW = 12

/** What the marks mean, in as many rows as the width asks for. */
export function chartKey(marks: readonly (keyof typeof MARKS)[], width: number, top: number): { height: number; shapes: Shape[] } {
  let x = 0
  let row = 0
  const shapes: Shape[] = []
  for (const { text, draw } of marks.map((mark) => MARKS[mark])) {
    const wide = MARK + 4 + textWidth(text, SMALL)
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1]
    const middle = top + row * ROW + 6
    shapes.push(...draw(x, middle), textAt(x + MARK + 4, middle + 2.6, text, { size: SMALL, fill: 'muted' }))
    x += wide + APART
  }
  return { height: marks.length === 0 ? 0 : (row + 1) * ROW + 1, shapes }
}
