import type { Pushback } from '../pushback'
import { containment, overlap, termsOf } from '../terms'
import { type Features, present } from './linear'

const SAYS_AGAIN = new Set([
  'still',
  'again-failing',
  'try-again',
  'same-failure-again',
  'dont-see',
  'i-said',
  'same-request-again',
  'not-working',
])

/** What tells whether a pushback is about the same divergence as an earlier one. */
export function pairFeatures(later: Pushback, earlier: Pushback): Features {
  const mine = termsOf(later.moment.folded)
  const theirs = termsOf(earlier.moment.folded)
  const distance = later.moment.position - earlier.moment.position
  const bothFail = later.kind === 'failure_report' && earlier.kind === 'failure_report'
  const names = later.signals.map(({ rule }) => rule.slice(rule.indexOf('.') + 1))
  return present([
    ...names.map((name): [string, number] => [`rule.${name}`, 0.5]),
    [`distance.${Math.min(distance, 4)}`, 1],
    ['overlap', overlap(mine, theirs) * 2],
    ['containment', Math.min(mine.size, theirs.size) < 2 ? 0 : containment(mine, theirs)],
    ['few.words', mine.size < 4 ? 1 : 0],
    ['many.words', mine.size > 25 ? 1 : 0],
    ['both.fail', bothFail ? 1 : 0],
    ['same.kind', later.kind === earlier.kind ? 1 : 0],
    [`kind.${later.kind}`, 0.5],
    ['again', names.some((name) => SAYS_AGAIN.has(name)) ? 1 : 0],
    ['again.near', distance === 1 && names.some((name) => SAYS_AGAIN.has(name)) ? 1 : 0],
    ['conceded', earlier.moment.answered.has('concession') || earlier.moment.answered.has('agreement') ? 1 : 0],
    ['claimed', later.moment.claimed.has('success') ? 1 : 0],
    ['asked', later.moment.asked ? 1 : 0],
    ['no.calls', later.moment.before?.parts.some(({ type }) => type === 'tool_call') ? 0 : 1],
  ])
}
