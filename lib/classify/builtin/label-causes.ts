import type { CauseLabel } from '@/lib/domain/finding'
import type { Cause, Symptom, Tier } from '@/lib/domain/taxonomy'
import type { Evidence } from './evidence'
import { spoke } from './label-rule'
import { words } from './rule'

/** The first rule that applies names the cause; where none does, the cause cannot be told. */
type CauseRule = {
  id: string
  cause: Exclude<Cause, 'C7'>
  tier: Tier
  symptoms: readonly Symptom[]
  applies: (evidence: Evidence) => boolean
}

const EARLIER = words(
  'earlier|already (?:said|told|discussed|made|have|asked|mentioned)|as i said|again|remember|forgot|we (?:just|were|agreed|decided|said)|before',
)
const EXISTING = words(
  "already|exist(?:s|ing)?|look at|check|read|there(?:'s| is| are)|look(?:s|ing)? at the wrong|it does|the file|the code|the docs?|i thought|in the repo",
)

const repeats = (evidence: Evidence) => evidence.thread.length > 1 || spoke('same-request-again')(evidence)

export const CAUSE_RULES: readonly CauseRule[] = [
  { id: 'c2.unasked', cause: 'C2', tier: 'direct', symptoms: ['S4'], applies: () => true },
  {
    id: 'c4.said-before',
    cause: 'C4',
    tier: 'contextual',
    symptoms: ['S1', 'S2', 'S3', 'S6'],
    applies: (e) => repeats(e) && EARLIER.test(e.said),
  },
  { id: 'c6.stated', cause: 'C6', tier: 'direct', symptoms: ['S3'], applies: () => true },
  { id: 'c3.unread', cause: 'C3', tier: 'contextual', symptoms: ['S1', 'S6'], applies: (e) => EXISTING.test(e.said) },
  { id: 'c3.undiagnosed', cause: 'C3', tier: 'contextual', symptoms: ['S1'], applies: (e) => e.claimedSuccess || e.changedSomething },
  { id: 'c1.meant', cause: 'C1', tier: 'direct', symptoms: ['S2'], applies: spoke('meant') },
  { id: 'c1.left-room', cause: 'C1', tier: 'contextual', symptoms: ['S2'], applies: () => true },
]

export function labelCauses(symptoms: readonly Symptom[], evidence: Evidence): { causes: CauseLabel[]; rules: string[] } {
  const rule = CAUSE_RULES.find((candidate) => candidate.symptoms.includes(symptoms[0] ?? 'S2') && candidate.applies(evidence))
  if (rule === undefined) return { causes: [{ code: 'C7', tier: null }], rules: [] }
  return { causes: [{ code: rule.cause, tier: rule.tier }], rules: [rule.id] }
}
