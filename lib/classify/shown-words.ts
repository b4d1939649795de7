import type { Turn } from '@/lib/domain/transcript'
import { isAct, wordsOf } from '@/lib/domain/turns'

const ACTS = { interruption: '[Request interrupted by user]', rejection: '[Tool call refused]', revert: '[Work taken back]' } as const

/** The words of a turn. A refusal without words is told as what the developer did. */
export function shownWords(turn: Turn): string {
  const act = turn.parts.find(isAct)
  return wordsOf(turn) || (act ? ACTS[act.type] : '')
}
