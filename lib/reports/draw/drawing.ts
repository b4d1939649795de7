import type { Tone } from './tones'

/** A length of 1 is a point of print (1/72 inch); the origin is at the top left. */
export type Shape =
  | { kind: 'line'; x1: number; y1: number; x2: number; y2: number; stroke: Tone; strokeWidth: number; dash: readonly number[] | null }
  | {
      kind: 'path'
      d: string
      stroke: Tone | null
      strokeWidth: number
      dash: readonly number[] | null
      fill: Tone | null
      opacity: number
    }
  | { kind: 'rect'; x: number; y: number; width: number; height: number; fill: Tone }
  | { kind: 'circle'; cx: number; cy: number; r: number; stroke: Tone; strokeWidth: number; fill: Tone }
  | TextShape

/** `y` is the line the letters stand on. */
export type TextShape = {
  kind: 'text'
  x: number
  y: number
  text: string
  size: number
  anchor: 'start' | 'middle' | 'end'
  fill: Tone
  bold: boolean
}

export type Drawing = { width: number; height: number; shapes: Shape[] }

/** Half of a hundredth of a point is not seen, and whole numbers of them are the same on every machine. */
export const at = (length: number) => Math.round(length * 100) / 100
