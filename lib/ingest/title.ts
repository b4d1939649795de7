import type { Transcript } from '@/lib/domain/transcript'
import { wordsOf } from '@/lib/domain/turns'

const LONGEST = 120
const UNTITLED = 'Untitled session'

/** One line of at most 120 characters to show for a session: its own title, else the developer's first words. */
export function titleOf(transcript: Transcript): string {
  return shortened(oneLine(transcript.title ?? '')) || shortened(oneLine(firstWords(transcript))) || UNTITLED
}

function firstWords({ turns }: Transcript): string {
  for (const turn of turns) {
    const words = turn.role === 'developer' ? wordsOf(turn).slice(0, 2_000) : ''
    if (oneLine(words)) return words
  }
  return ''
}

/** Control characters and lone halves of surrogate pairs go: databases refuse some of them. */
function oneLine(text: string): string {
  return text
    .slice(0, 2_000)
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function shortened(line: string): string {
  const characters = Array.from(line)
  return characters.length <= LONGEST
    ? line
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
}
