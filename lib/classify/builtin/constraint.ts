import { foldText } from './fold-text'
import { words } from './rule'
import { sentencesOf, tellingSentence } from './sentences'
import type { Thread } from './thread-pushbacks'

const RULE = words("never|always|must|only|should|shouldn't|do not|don't|make sure|without|no longer|supposed to|instead of")
const LONGEST = 25

/** The developer's rule that was broken, in the developer's words. */
export function constraintIn(thread: Thread): string | null {
  for (const { moment } of thread) {
    const rule = sentencesOf(moment.turn).find((sentence) => RULE.test(foldText(sentence)))
    if (rule) return shorten(rule)
  }
  const [{ moment, signals }] = thread
  const told = tellingSentence(moment.turn, new Set(signals.map(({ rule }) => rule)))
  return told ? shorten(told) : null
}

function shorten(sentence: string): string {
  return sentence.split(/\s+/).slice(0, LONGEST).join(' ').slice(0, 300)
}
