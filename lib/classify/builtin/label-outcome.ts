import type { Labels } from '@/lib/domain/finding'
import type { Locus } from '@/lib/domain/taxonomy'
import type { Evidence } from './evidence'
import { type Features, probability } from './model/linear'
import type { Model } from './model/model'
import type { Moment } from './moment'
import { strengthOf } from './pushback'
import { pushbackSignals } from './pushback-signals'
import { run, words } from './rule'

type Outcome = Pick<Labels, 'severity' | 'locus' | 'status' | 'resolver'>

/** Damage is labelled only where it is the point of the complaint: work lost, overwritten or to be taken back. */
const DAMAGE = words(`
  (?:you|it|this|that|which|and|just|has|have|changes?) (?:just |also |all |have |has )?(?:deleted|removed|nuked|wiped|overwrote|overwritten|lost|broke|destroyed|dropped|clobbered|reverted|erased|got rid)
  revert (?:it|that|this|these|those|your|all|the)|undo (?:it|that|this|these|those|your|all|the)|roll (?:it |that |this )?back|put (?:it|that|them) back
`)
const FOR_GOOD = words(
  '(?:nuked|wiped|destroyed|lost|deleted|erased) (?:all|everything|the (?:database|db|data|repo|history|branch))|(?:gone|lost) for(?: good|ever)|no backup|(?:cannot|can not|cant) (?:be )?(?:recover|restore|undo)\\p{L}*|unrecoverable|force[- ]push\\p{L}*',
)
const PLACES: readonly (readonly [Locus, RegExp])[] = [
  [
    'DL4',
    words(
      'production|deploy\\p{L}*|pushed|force[- ]push\\p{L}*|remote|published|release[ds]?|api (?:key|call)|staging|live (?:site|server)',
    ),
  ],
  ['DL3', words('\\.env|environment|installed|uninstalled|config|settings|database|db|docker|node_modules|venv|global')],
  [
    'DL2',
    words('commit(?:s|ted)?|branch(?:es)?|git|main|master|repo(?:sitory)?|history|workspace|director(?:y|ies)|folders?|other files?|files'),
  ],
]
/** In any language, as a word of thanks is too short to tell its own. */
const THANKS = words(
  'thanks?|thank you|thx|ty|gracias|perfecto|funciona|merci|parfait|(?:ca|ça) marche|danke|passt|geht|funktioniert|obrigad[oa]|perfeito|спасибо|отлично|работает|заработало',
)
const THANKS_RUN = run('谢谢|謝謝|好了|可以了|搞定|ありがとう|完璧|動きました|감사|고마|됩니다|잘 돼')
/** Longer words are a remark of their own, stronger ones an objection. */
const BRIEF = 80
const OBJECTS = 0.3
/** How many of the developer's turns after the episode may tell its end. */
const SOON = 2

export function labelOutcome(evidence: Evidence, features: Features, model: Model): Outcome {
  return { ...damage(evidence, features, model), ...resolution(evidence, features, model) }
}

function damage({ said, changedSomething }: Evidence, features: Features, model: Model): Pick<Outcome, 'severity' | 'locus'> {
  if (!changedSomething || probability(model.damage, features) < 0.5) return { severity: 'DS1', locus: null }
  const locus = PLACES.find(([, pattern]) => pattern.test(said))?.[0] ?? 'DL1'
  return { severity: FOR_GOOD.test(said) ? 'DS3' : 'DS2', locus }
}

function resolution(evidence: Evidence, features: Features, model: Model): Pick<Outcome, 'status' | 'resolver'> {
  if (probability(model.resolved, features) < 0.5) return { status: 'RS2', resolver: null }
  return { status: 'RS1', resolver: isTakenOver(evidence) ? 'RV3' : 'RV2' }
}

/** What the rules say of damage and of the end. */
export const OUTCOME_HINTS: readonly { id: string; applies: (evidence: Evidence) => boolean }[] = [
  { id: 'outcome.damage', applies: ({ said, changedSomething }) => changedSomething && DAMAGE.test(said) },
  { id: 'outcome.accepted', applies: ({ later }) => later.slice(0, SOON).some(isAccepted) },
  { id: 'outcome.went-on', applies: ({ later }) => later.length > 0 },
  { id: 'outcome.taken-over', applies: isTakenOver },
]

function isTakenOver({ thread }: Evidence): boolean {
  return thread.some(({ kind }) => kind === 'takeover')
}

function isAccepted(moment: Moment): boolean {
  const signals = pushbackSignals(moment)
  const strength = strengthOf(signals)
  if (signals.some(({ kind }) => kind === 'approval')) return strength < 0
  return strength < OBJECTS && moment.folded.length < BRIEF && (THANKS.test(moment.folded) || THANKS_RUN.test(moment.folded))
}
