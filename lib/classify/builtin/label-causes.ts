import type { CauseLabel } from '@/lib/domain/finding'
import type { Cause, Tier } from '@/lib/domain/taxonomy'
import type { Evidence } from './evidence'
import type { Features } from './model/linear'
import type { Model } from './model/model'
import { sharesOf } from './model/shares'
import { words } from './rule'

const EARLIER = words(
  'earlier|already (?:said|told|discussed|made|have|asked|mentioned)|as i said|again|remember|forgot|we (?:just|were|agreed|decided|said)|before',
)
const EXISTING = words(
  "already|exist(?:s|ing)?|look at|check|read|there(?:'s| is| are)|look(?:s|ing)? at the wrong|it does|the file|the code|the docs?|i thought|in the repo",
)

/** What a pushback says about the cause. */
export const CAUSE_HINTS: readonly { id: string; applies: (evidence: Evidence) => boolean }[] = [
  { id: 'cause.said-before', applies: ({ said }) => EARLIER.test(said) },
  { id: 'cause.exists', applies: ({ said }) => EXISTING.test(said) },
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
