import type { Quote } from '@/lib/domain/finding'
import type { Part, Transcript, Turn } from '@/lib/domain/transcript'

const LONGEST = 200

/** Whether the quoted words stand in that turn. White space may differ, as lines are wrapped when they are quoted; nothing else may. */
export function isVerbatim(quote: Quote, turns: readonly Turn[]): boolean {
  const wanted = squeeze(quote.text)
  if (wanted === '' || quote.text.length > LONGEST) return false
  const turn = turns.find(({ number }) => number === quote.turn)
  return turn?.parts.some((part) => textsOf(part).some((text) => squeeze(text).includes(wanted))) ?? false
}

export function everyQuoteIsVerbatim(quotes: readonly Quote[], transcript: Transcript): boolean {
  return quotes.length > 0 && quotes.every((quote) => isVerbatim(quote, transcript.turns))
}

/** The beginning of a text in at most 200 characters, cut between words where it can be. */
export function cutQuote(text: string, longest: number = LONGEST): string {
  const trimmed = text.trim()
  if (trimmed.length <= longest) return trimmed
  const cut = withoutHalfCharacter(trimmed.slice(0, longest))
  const space = cut.lastIndexOf(' ')
  return (space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()
}

/** What of a part can be quoted. A notice is nobody's speech. */
function textsOf(part: Part): string[] {
  switch (part.type) {
    case 'text':
    case 'reasoning':
      return [part.text]
    case 'rejection':
    case 'interruption':
    case 'revert':
      return [part.words ?? '']
    case 'tool_call':
      return [part.command ?? '', part.input ?? '', part.target ?? '']
    case 'tool_result':
      return [part.output]
    case 'human_edit':
      return [part.target ?? '', part.text ?? '']
    case 'notice':
      return []
    default:
      return part satisfies never
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function withoutHalfCharacter(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text
}
