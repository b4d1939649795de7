import type { PushbackKind } from '@/lib/domain/finding'
import type { Symptom } from '@/lib/domain/taxonomy'
import { foldText } from './fold-text'
import type { Moment } from './moment'
import { NO_TOPICS } from './no-topics'
import { termsOf } from './terms'

/** Of an episode, by its first symptom. */
const BY_SYMPTOM = {
  S1: 'Wrong Account Of',
  S2: 'Misread Request About',
  S3: 'Unfollowed Instruction On',
  S4: 'Unrequested Change To',
  S5: 'Faulty Work On',
  S6: 'Misdirected Action On',
  S7: 'Inaccurate Report On',
  S8: 'Other Trouble With',
} as const satisfies Record<Symptom, string>

/** Of a candidate that has no symptom, as it is none. */
const BY_KIND = {
  correction: 'Possible Correction Of',
  rejection: 'Possible Rejection Of',
  failure_report: 'Possible Failure Of',
  constraint_reminder: 'Possible Reminder Of',
  interruption: 'Interrupted Work On',
  revert: 'Possible Revert Of',
  takeover: 'Possible Takeover Of',
  doubt: 'Possible Doubt About',
  self_correction: 'Possible Self-Correction Of',
} as const satisfies Record<PushbackKind, string>

const NO_TOPIC = 'The Task'
const TOPIC_WORDS = 3

/** A noun phrase in title case. Its topic are words of the developer, in their order; those that were spoken of before go first. */
export function nameCandidate(what: Symptom | PushbackKind, moment: Moment): string {
  const names: Record<Symptom | PushbackKind, string> = { ...BY_SYMPTOM, ...BY_KIND }
  const topic = topicOf(moment)
  return `${names[what]} ${topic.length === 0 ? NO_TOPIC : topic.map(capitalised).join(' ')}`
}

function topicOf(moment: Moment): string[] {
  const before = termsOf(foldText(moment.earlier.map(({ folded }) => folded.slice(0, 400)).join(' ')))
  const terms = [...termsOf(moment.folded)].filter(isName)
  const chosen = new Set([...terms.filter((term) => before.has(term)), ...terms].slice(0, TOPIC_WORDS))
  return terms.filter((term) => chosen.has(term))
}

function isName(term: string): boolean {
  if (NO_TOPICS.has(term)) return false
  return term.length > 3 && term.length <= 24 && /^\p{L}+$/u.test(term) && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(term)
}

function capitalised(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1)
}
