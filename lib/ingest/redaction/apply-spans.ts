import type { Span } from './span'

/** `places`: where in the new text the masks end. */
export type Applied = { text: string; masked: Record<string, number>; places: number[] }

/** Replaces the spans. Where some overlap, all of them goes, under the mask of the longest. */
export function applySpans(text: string, spans: Span[]): Applied {
  if (spans.length === 0) return { text, masked: {}, places: [] }
  const pieces: string[] = []
  const masked: Record<string, number> = {}
  const places: number[] = []
  let end = 0
  let length = 0
  for (const span of mergeOverlapping(spans)) {
    pieces.push(text.slice(end, span.start), span.mask)
    length += span.start - end + span.mask.length
    places.push(length)
    masked[span.kind] = (masked[span.kind] ?? 0) + 1
    end = span.end
  }
  pieces.push(text.slice(end))
  return { text: pieces.join(''), masked, places }
}

function mergeOverlapping(spans: Span[]): Span[] {
  const merged: Span[] = []
  let longest = 0
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    const length = span.end - span.start
    if (!last || span.start >= last.end) {
      merged.push({ ...span })
      longest = length
      continue
    }
    if (length > longest) {
      Object.assign(last, { kind: span.kind, mask: span.mask })
      longest = length
    }
    last.end = Math.max(last.end, span.end)
  }
  return merged
}
