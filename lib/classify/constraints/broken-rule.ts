import type { Constraint } from '@/lib/domain/constraint'
import type { Part, Turn } from '@/lib/domain/transcript'
import { keyTerms } from './rule-key'
import { ruleTerms } from './rule-terms'
import { VERBS } from './verb-classes'

/** What an objection says, and what the agent did before it. */
export type Objection = {
  /** The turns that push back. */
  turns: readonly number[]
  words: string
  acts: readonly Part[]
  /** It points to a rule, so that one that it names itself is the one. */
  recalls: boolean
}

const ENOUGH = 0.6
const MOST_ACTS = 60

/**
 * The rule that an objection is about: the earlier one whose terms it says and the agent's acts touch, the developer's before those
 * of files and the later before the older; else the one that a reminder itself names; else none.
 */
export function brokenRule<Rule extends Constraint>(rules: readonly Rule[], objection: Objection): Rule | null {
  const first = Math.min(...objection.turns)
  const said = ruleTerms(objection.words)
  const done = termsOfActs(objection.acts)
  let best: Rule | null = null
  let most = ENOUGH
  for (const rule of rules) {
    if (rule.turn >= first) continue
    const fit = fitOf(rule, said, done) + (rule.source === 'developer' ? 0.01 : 0)
    if (fit < most) continue
    most = fit
    best = rule
  }
  if (best !== null || !objection.recalls) return best
  return rules.find(({ turn, source }) => source === 'developer' && objection.turns.includes(turn)) ?? null
}

/** From the agent's turn: what stands between the developer's turns. */
export function actsOf(turn: Turn | null): Part[] {
  return turn?.parts.filter(({ type }) => type === 'tool_call').slice(-MOST_ACTS) ?? []
}

/** Only what is forbidden can be seen in what was done. A verb alone tells no rule from another. */
function fitOf({ key, kind }: Constraint, said: ReadonlySet<string>, done: ReadonlySet<string>): number {
  const terms = keyTerms(key)
  const things = terms.filter((term) => !VERBS.has(term))
  const inWords = terms.filter((term) => said.has(term)).length
  const inActs = kind === 'prohibition' ? terms.filter((term) => done.has(term)).length : 0
  const isNamed =
    things.length === 0 ? inWords > 0 && inActs + inWords > 1 : things.some((term) => said.has(term) || (inActs > 1 && done.has(term)))
  if (!isNamed || terms.length === 0 || inWords + inActs < 2) return 0
  return inWords / terms.length + (0.6 * inActs) / terms.length
}

const DOES = {
  edit: 'modify',
  delete: 'delete',
  read: null,
  search: null,
  shell: 'run',
  web: null,
  task: null,
  plan: null,
  ask: 'ask',
  mcp: null,
  other: null,
} as const

function termsOfActs(acts: readonly Part[]): Set<string> {
  const terms = new Set<string>()
  for (const act of acts) {
    if (act.type !== 'tool_call') continue
    const verb = DOES[act.kind]
    if (verb === null) continue
    terms.add(verb)
    const words = `${act.target ?? ''} ${act.command ?? ''}`
      .slice(0, 400)
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
    for (const term of ruleTerms(words)) terms.add(term)
  }
  return terms
}
