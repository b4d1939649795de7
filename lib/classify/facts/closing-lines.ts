import { splitText } from '@/lib/classify/builtin/split-speech'
import type { Turn } from '@/lib/domain/transcript'

/** What an agent's turn ends on, line by line, without code, output and quotes; nothing where it ends on a call or its result. */
export function closingLines(turn: Turn): string[] {
  const shown = turn.parts.filter(({ type }) => type !== 'reasoning' && type !== 'notice' && type !== 'human_edit')
  const from = shown.findLastIndex(({ type }) => type !== 'text') + 1
  const words = shown
    .slice(from)
    .map((part) => (part.type === 'text' ? part.text : ''))
    .join('\n\n')
  return splitText(words)
    .spoken.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
