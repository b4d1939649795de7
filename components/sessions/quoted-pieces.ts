export type Piece = { text: string; isQuote: boolean }

/** Parts a text where one of the quotes stands in it, at its first place. */
export function quotedPieces(text: string, quotes: string[]): Piece[] {
  const found = quotes
    .map((quote) => ({ from: text.indexOf(quote), length: quote.length }))
    .filter(({ from, length }) => from !== -1 && length > 0)
    .sort((a, b) => a.from - b.from)
  const pieces: Piece[] = []
  let at = 0
  for (const { from, length } of found) {
    if (from < at) continue
    if (from > at) pieces.push({ text: text.slice(at, from), isQuote: false })
    pieces.push({ text: text.slice(from, from + length), isQuote: true })
    at = from + length
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isQuote: false })
  return pieces
}
