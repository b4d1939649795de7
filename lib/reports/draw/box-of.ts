import type { TextShape } from './drawing'
import { textWidth } from './text-width'

export type Box = { left: number; right: number; top: number; bottom: number }

/** The room that a text takes. */
export function boxOf({ x, y, text, size, anchor }: TextShape): Box {
  const width = textWidth(text, size)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - size * ASCENT, bottom: y + size * DESCENT }
}

const ASCENT = 0.78
const DESCENT = 0.24
