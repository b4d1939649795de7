import type { Quoted } from './marks'
import { quotedPieces } from './quoted-pieces'

/** A text in which the words that an episode quotes are marked in the colour of its symptom. */
export function MarkedText({ text, quotes }: { text: string; quotes: readonly Quoted[] }) {
  if (quotes.length === 0) return text
  return quotedPieces(text, quotes).map((piece, index) => {
    if (piece.quote === null) return piece.text
    const colour = `var(--symptom-${piece.quote.symptom.toLowerCase()})`
    return (
      <mark
        key={index}
        className="rounded-xs border-b-2 text-foreground"
        style={{ background: `color-mix(in srgb, ${colour} 16%, transparent)`, borderColor: colour }}
      >
        {piece.text}
      </mark>
    )
  })
}
