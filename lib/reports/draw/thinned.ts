import { boxOf } from './box-of'
import type { TextShape } from './drawing'

/** As many of the labels along an axis as stand apart, at even steps; the last one always. */
export function thinned(labels: readonly TextShape[]): TextShape[] {
  for (let step = 1; step < labels.length; step += 1) {
    const kept = labels.filter((_, place) => (labels.length - 1 - place) % step === 0)
    if (standApart(kept)) return kept
  }
  return labels.slice(-1)
}

const APART = 3

function standApart(labels: readonly TextShape[]): boolean {
  const boxes = labels.map(boxOf)
  return boxes.every(({ right }, place) => right + APART <= (boxes[place + 1]?.left ?? Number.POSITIVE_INFINITY))
}
