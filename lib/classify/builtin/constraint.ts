import { actsOf, brokenRule } from '@/lib/classify/constraints/broken-rule'
import { constraintsOf } from '@/lib/classify/constraints/constraints-in'
import { cutText } from '@/lib/classify/constraints/cut-text'
import { tellingSentence } from './sentences'
import type { Thread } from './thread-pushbacks'

/** The developer's rule that was broken, in the developer's words; where none was stated, the words that push back. */
export function constraintIn(thread: Thread): string | null {
  const [{ moment, signals }] = thread
  const turns = [...moment.earlier, ...thread.map((pushback) => pushback.moment)].map(({ turn }) => turn)
  const rules = [...new Set(turns)].flatMap(constraintsOf)
  const broken = brokenRule(rules, {
    turns: thread.map((pushback) => pushback.moment.turn.number),
    words: thread.map((pushback) => pushback.moment.speech.spoken).join('\n'),
    acts: actsOf(moment.before),
    recalls: true,
  })
  if (broken) return broken.text
  const told = tellingSentence(moment.turn, new Set(signals.map(({ rule }) => rule)))
  return told ? cutText(told) || null : null
}
