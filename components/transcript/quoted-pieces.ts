import type { Quoted } from './marks'

/** `quote` is null for words that no episode quotes. */
export type Piece = { text: string; quote: Quoted | null }

/** Parts a text where a quote stands in it, at its first place. White space may differ, as lines are wrapped when they are quoted. */
export function quotedPieces(text: string, quotes: readonly Quoted[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to, quote } of placesOf(text, quotes)) {
    if (from < at) continue
    if (from > at) pieces.push({ text: text.slice(at, from), quote: null })
    pieces.push({ text: text.slice(from, to), quote })
    at = to
  }
  if (at < text.length) pieces.push({ text: text.slice(at), quote: null })
  return pieces
}

/** Where the last quoted word ends; 0 where nothing is quoted. */
export function endOfQuotes(text: string, quotes: readonly Quoted[]): number {
  return Math.max(0, ...placesOf(text, quotes).map(({ to }) => to))
}

function placesOf(text: string, quotes: readonly Quoted[]): { from: number; to: number; quote: Quoted }[] {
  return quotes
    .flatMap((quote) => {
      const words = quote.text.trim().split(/\s+/).map(escaped)
      const found = words[0] ? new RegExp(words.join('\\s+'), 'u').exec(text) : null
      return found ? [{ from: found.index, to: found.index + found[0].length, quote }] : []
    })
    .sort((a, b) => a.from - b.from)
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
