import type { PushbackKind } from '@/lib/domain/finding'
import { foldText } from './fold-text'
import type { Moment } from './moment'
import { termsOf } from './terms'

const HEADS = {
  correction: 'Corrected Work On',
  rejection: 'Rejected Action On',
  failure_report: 'Reported Failure Of',
  constraint_reminder: 'Repeated Instruction On',
  interruption: 'Interrupted Work On',
  revert: 'Reverted Change To',
  takeover: 'Developer Takeover Of',
  doubt: 'Doubted Account Of',
  self_correction: 'Self-Corrected Account Of',
} as const satisfies Record<PushbackKind, string>

const NO_TOPIC = 'The Task'
const TOPIC_WORDS = 3

/** A noun phrase in title case. Its topic are words that the developer shares with the conversation before, so that it stays readable in a list. */
export function nameCandidate(kind: PushbackKind, moment: Moment): string {
  const before = termsOf(foldText(moment.earlier.map(({ folded }) => folded.slice(0, 400)).join(' ')))
  const terms = [...termsOf(moment.folded)].filter(isName)
  const shared = terms.filter((term) => before.has(term))
  const topic = [...shared, ...terms.filter((term) => !before.has(term))].slice(0, TOPIC_WORDS)
  return `${HEADS[kind]} ${topic.length === 0 ? NO_TOPIC : topic.map(capitalised).join(' ')}`
}

function isName(term: string): boolean {
  return term.length > 3 && term.length <= 24 && /^\p{L}+$/u.test(term) && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(term)
}

function capitalised(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1)
}
