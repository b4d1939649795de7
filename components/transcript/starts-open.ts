import type { Quoted } from './marks'
import { endOfQuotes } from './quoted-pieces'
import { shortened } from './shortened'
import type { RowContent } from './transcript-rows'

/** Whether a line starts unfolded: where words that an episode quotes would else be hidden. */
export function startsOpen(content: RowContent, quotes: readonly Quoted[]): boolean {
  if (quotes.length === 0) return false
  const holds = (text: string | null) => text !== null && endOfQuotes(text, quotes) > 0
  switch (content.type) {
    case 'words':
      return endOfQuotes(content.text, quotes) > shortened(content.text).length
    case 'rejection':
    case 'interruption':
    case 'revert':
      return content.words !== null && endOfQuotes(content.words, quotes) > shortened(content.words).length
    case 'tool':
      return [content.call.command, content.call.input, content.result?.output ?? null].some(holds)
    case 'human_edit':
      return holds(content.text)
    case 'output':
      return holds(content.result.output)
    case 'head':
    case 'reasoning':
    case 'notice':
      return false
    default:
      return content satisfies never
  }
}
