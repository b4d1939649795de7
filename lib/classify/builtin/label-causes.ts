import type { CauseLabel } from '@/lib/domain/finding'
import type { Cause, Tier } from '@/lib/domain/taxonomy'
import type { Evidence } from './evidence'
import { spoke } from './label-rule'
import type { Features } from './model/linear'
import type { Model } from './model/model'
import { sharesOf } from './model/shares'
import { words } from './rule'

const EARLIER = words(
  'earlier|already (?:said|told|discussed|made|have|asked|mentioned)|as i said|again|remember|forgot|we (?:just|were|agreed|decided|said)|before',
)
const EXISTING = words(
  "already (?:a|an|exists?|have|has|there|is)|there(?:'s| is| are| was) (?:a|an|already|one|no)|exists|look(?:s|ing)? at|where did you get|i thought|didn't we|don't we|we(?:'re| are) (?:not |only |just )?using|in the repo|check (?:the|how|if|earlier)|the opposite",
)

const RULE_FILE = words('[a-z-]+\\.mdc|claude\\.md|agents\\.md|gemini\\.md|preferences|conventions?|guidelines?|our style|best practices?')

export type CauseRule = { id: string; cause: Cause; weight: number; applies: (evidence: Evidence) => boolean }

/** What a pushback says about the cause. C7 is what is left, and what a mere report of a failure tells. */
export const CAUSE_RULES: readonly CauseRule[] = [
  { id: 'c1.meant', cause: 'C1', weight: 0.6, applies: spoke('meant', 'rather', 'opinion-against') },
  { id: 'c1.other-way', cause: 'C1', weight: 0.4, applies: spoke('no', 'hesitation', 'but', 'yes-but', 'not-wanted') },
  { id: 'c2.did-more', cause: 'C2', weight: 0.5, applies: spoke('dont-do', 'stop', 'refused-with-words', 'revert') },
  { id: 'c3.exists', cause: 'C3', weight: 0.9, applies: ({ said }) => EXISTING.test(said) },
  { id: 'c3.untrue', cause: 'C3', weight: 0.6, applies: spoke('isnt-right', 'contradicts', 'wrong', 'wrong-thing', 'sure') },
  { id: 'c4.said-before', cause: 'C4', weight: 1, applies: ({ said }) => EARLIER.test(said) },
  { id: 'c4.repeated', cause: 'C4', weight: 0.4, applies: spoke('i-said', 'same-request-again') },
  { id: 'c5.rule-file', cause: 'C5', weight: 0.9, applies: ({ said }) => RULE_FILE.test(said) },
  {
    id: 'c6.left-undone',
    cause: 'C6',
    weight: 0.8,
    applies: spoke('you-didnt', 'you-missed', 'did-you', 'why-did-you', 'should-have', 'follow-rules'),
  },
  { id: 'c6.repeated', cause: 'C6', weight: 0.8, applies: spoke('i-said', 'same-request-again', 'do-it-yourself', 'only-a-rule-file') },
  { id: 'c7.failure', cause: 'C7', weight: 0.8, applies: ({ thread }) => thread[0].kind === 'failure_report' },
  { id: 'c7.pasted', cause: 'C7', weight: 0.4, applies: ({ failurePasted }) => failurePasted },
  { id: 'c7.otherwise', cause: 'C7', weight: 0.3, applies: () => true },
]

/** A second cause is told where it is nearly as likely as the first. */
const CLOSE = 0.5
const EXPLICIT = 0.5
const FOLLOWS = 0.25

export function labelCauses(features: Features, model: Model): CauseLabel[] {
  const [first, ...others] = sharesOf(model.causes, features)
  if (!first || first.code === 'C7') return [{ code: 'C7', tier: null }]
  const second = others.find(({ code }) => code !== 'C7')
  const told = second && second.share >= CLOSE * first.share ? [first, second] : [first]
  return told.map(({ code, share }) => ({ code: code satisfies Cause, tier: tierOf(share) }))
}

function tierOf(share: number): Tier {
  return share >= EXPLICIT ? 'direct' : share >= FOLLOWS ? 'contextual' : 'speculative'
}
