/** A stretch of text to be replaced by `mask`, which holds no quote, backslash or control character: JSON stays JSON. */
export type Span = { start: number; end: number; kind: string; mask: string }

/** Finds what must not be stored. Works in linear time, and no span begins or ends inside a JSON escape. */
export type Rule = (text: string) => Iterable<Span> | Promise<Iterable<Span>>

export function maskedSpan(kind: string, start: number, end: number): Span {
  return { start, end, kind, mask: `[redacted:${kind}]` }
}

/** The part of a match that its last group found; the pattern must end with that group. */
export function lastGroup(match: RegExpExecArray): { start: number; end: number; found: string } {
  const found = match.at(-1) ?? ''
  const end = match.index + match[0].length
  return { start: end - found.length, end, found }
}
