import { at, type Shape, type TextShape } from './drawing'
import type { Tone } from './tones'

/** Printed at the width it is drawn for, no text of a chart is smaller. */
export const SMALL = 7.5
export const NORMAL = 8

export const PAPER_DASH = [0.8, 2] as const

type TextOptions = Partial<Pick<TextShape, 'size' | 'anchor' | 'fill' | 'bold'>>

export function textAt(x: number, y: number, text: string, options: TextOptions = {}): TextShape {
  return { kind: 'text', x: at(x), y: at(y), text: inOneLine(text), size: NORMAL, anchor: 'start', fill: 'ink', bold: false, ...options }
}

export const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

type Ends = { x1: number; y1: number; x2: number; y2: number }
type Stroke = { stroke: Tone; strokeWidth?: number; dash?: readonly number[] | null }

export function lineAt({ x1, y1, x2, y2 }: Ends, { stroke, strokeWidth = 0.5, dash = null }: Stroke): Shape {
  return { kind: 'line', x1: at(x1), y1: at(y1), x2: at(x2), y2: at(y2), stroke, strokeWidth, dash }
}

/** The interval around a value: a line with caps, edged in white so that it is seen on a dark bar. */
export function whisker(y: number, from: number, to: number): Shape[] {
  const along = { x1: from, y1: y, x2: to, y2: y }
  const cap = (x: number) => ({ x1: x, y1: y - CAP, x2: x, y2: y + CAP })
  return [
    ...[along, cap(from), cap(to)].map((ends) => lineAt(ends, { stroke: 'surface', strokeWidth: 2.2 })),
    ...[along, cap(from), cap(to)].map((ends) => lineAt(ends, { stroke: 'ink', strokeWidth: 0.8 })),
  ]
}

const CAP = 2

/** The paper's value: a diamond, white inside so that it is seen on a bar too. */
export function diamond(x: number, y: number): Shape {
  const d = `M${at(x)} ${at(y - DIAMOND)}L${at(x + DIAMOND)} ${at(y)}L${at(x)} ${at(y + DIAMOND)}L${at(x - DIAMOND)} ${at(y)}Z`
  return { kind: 'path', d, stroke: 'ink', strokeWidth: 0.8, dash: null, fill: 'surface', opacity: 1 }
}

const DIAMOND = 3

/** The value of the period before: a tick across the bar, with a light edge so that it is seen on a dark one. */
export function tick(x: number, y: number, half: number): Shape[] {
  const ends = { x1: x, y1: y - half, x2: x, y2: y + half }
  return [lineAt(ends, { stroke: 'surface', strokeWidth: 3 }), lineAt(ends, { stroke: 'ink', strokeWidth: 1.2 })]
}
