import type { Evidence } from '../evidence'
import { CAUSE_RULES } from '../label-causes'
import { OUTCOME_HINTS } from '../label-outcome'
import { words } from '../rule'
import { SYMPTOM_RULES } from '../symptom-rules'
import { overlap, termsOf } from '../terms'
import { hashedWords } from './hashed-words'
import { type Features, present } from './linear'

const DEMANDED = words(
  "must|always|never|only|do not|don't|make sure|without|ensure|please (?:do not|don't)|no|nunca|siempre|solo|niemals|immer|nur|jamais|toujours|никогда|всегда|только",
)
const DEMANDED_RUN = /不要|必须|必須|只能|只要|禁止|でください|しないで|だけ|하지 ?마|반드시|만 /u

/** What the model sees of an episode: the rules on symptoms and causes, what was asked, what was done, and hashed words. */
export function episodeFeatures(evidence: Evidence): Features {
  const { thread, said, asked, rules } = evidence
  const [{ moment, kind }] = thread
  const saidTerms = termsOf(said)
  return present([
    ...[...rules].map((id): [string, number] => [`rule.${id.slice(id.indexOf('.') + 1)}`, 0.7]),
    ...SYMPTOM_RULES.filter((rule) => rule.applies(evidence)).map(({ id }): [string, number] => [`symptom.${bare(id)}`, 1]),
    ...leanings(
      SYMPTOM_RULES.map((rule) => ({ ...rule, code: rule.symptom })),
      evidence,
    ),
    ...leanings(
      CAUSE_RULES.map((rule) => ({ ...rule, code: rule.cause })),
      evidence,
    ),
    ...[...CAUSE_RULES, ...OUTCOME_HINTS].filter((hint) => hint.applies(evidence)).map(({ id }): [string, number] => [id, 1]),
    [`kind.${kind}`, 1],
    [`pushbacks.${Math.min(3, thread.length)}`, 1],
    ['claimed', evidence.claimedSuccess ? 1 : 0],
    ['changed', evidence.changedSomething ? 1 : 0],
    ['failure.pasted', evidence.failurePasted ? 1 : 0],
    ['claimed.failure', evidence.claimedSuccess && (evidence.failurePasted || kind === 'failure_report') ? 1 : 0],
    ['demanded', DEMANDED.test(asked) || DEMANDED_RUN.test(asked) ? 1 : 0],
    ['asked.topic', overlap(saidTerms, termsOf(asked)) * 3],
    ['question', /[?？]/.test(said) ? 1 : 0],
    ['short', said.length < 60 ? 1 : 0],
    ['long', said.length > 300 ? 1 : 0],
    ['early', moment.position <= 1 ? 1 : 0],
    ['asked.back', moment.asked ? 1 : 0],
    ...agentActs(evidence),
    ...hashedWords('d', said.slice(0, 600)),
    ...hashedWords('a', moment.answerFolded.slice(0, 250)),
  ])
}

type LabelRule = { code: string; weight: number; applies: (evidence: Evidence) => boolean }

/** What the rules together say of each label, and which says most. */
function leanings(rules: readonly LabelRule[], evidence: Evidence): [string, number][] {
  const sums = new Map<string, number>()
  for (const { code, weight, applies } of rules) if (applies(evidence)) sums.set(code, (sums.get(code) ?? 0) + weight)
  const highest = Math.max(...sums.values())
  return [...sums].flatMap(([code, sum]): [string, number][] => [
    [`leans.${code}`, sum],
    [`leads.${code}`, sum === highest ? 1 : 0],
  ])
}

function agentActs({ thread }: Evidence): [string, number][] {
  const { before, answered } = thread[0].moment
  const parts = before?.parts ?? []
  const kinds = new Set(parts.flatMap((part) => (part.type === 'tool_call' ? [part.kind] : [])))
  const failed = parts.some((part) => part.type === 'tool_result' && part.failed === true)
  return [
    ...[...kinds].map((kind): [string, number] => [`agent.${kind}`, 0.5]),
    ...[...answered].map((stance): [string, number] => [`answered.${stance}`, 1]),
    ['agent.failed', failed ? 1 : 0],
    ['acts', thread[0].moment.turn.parts.some(({ type }) => type === 'rejection' || type === 'interruption') ? 1 : 0],
  ]
}

/** `en.s4.unasked` is `s4.unasked` in every language. */
function bare(id: string): string {
  return id.replace(/^[a-z]{2}\./, '')
}
