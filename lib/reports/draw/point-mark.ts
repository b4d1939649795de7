import { at, type Shape } from './drawing'
import type { Tone } from './tones'

const R = 1.9
const FORMS = [
  null,
  (x: number, y: number) => `M${at(x - R)} ${at(y - R)}H${at(x + R)}V${at(y + R)}H${at(x - R)}Z`,
  (x: number, y: number) => `M${at(x)} ${at(y - R - 0.5)}L${at(x + R + 0.4)} ${at(y + R)}H${at(x - R - 0.4)}Z`,
  (x: number, y: number) =>
    `M${at(x)} ${at(y - R - 0.6)}L${at(x + R + 0.6)} ${at(y)}L${at(x)} ${at(y + R + 0.6)}L${at(x - R - 0.6)} ${at(y)}Z`,
] as const

/** The point of a line: each of four lines has a form of its own. One of too few is hollow. */
export function pointMark(place: number, x: number, y: number, tone: Tone, isHollow: boolean): Shape {
  const look = { stroke: tone, strokeWidth: 0.8, fill: isHollow ? ('surface' as const) : tone }
  const form = FORMS[place % FORMS.length]
  if (!form) return { kind: 'circle', cx: x, cy: y, r: R, ...look }
  return { kind: 'path', d: form(x, y), dash: null, opacity: 1, ...look }
}
