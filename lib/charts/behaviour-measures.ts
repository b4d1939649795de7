import type { BehaviourCounts } from '@/lib/contracts/analytics/behaviour'
import type { Fact } from '@/lib/domain/session-facts'
import type { Symptom } from '@/lib/domain/taxonomy'
import type { Estimate } from '@/lib/stats/estimate'
import { proportion } from '@/lib/stats/proportion'

export type BehaviourMeasure = {
  name: string
  /** What `n` counts. */
  of: string
  definition: string
  /** What it cannot see. */
  unseen: string
  estimate: (counts: BehaviourCounts) => Estimate
  /** Sessions of which all these facts hold and, with a symptom, that have such an episode; `what` says which they are. */
  sessions: { facts: Fact[]; symptom: Symptom | null; what: string }
}

const HEARD = 'Questions and claims are heard by their words, in nine languages, best in English: some are missed.'

/** What can be said of how agents behave. All are shares of sessions, so that a long session weighs no more than a short one. */
export const BEHAVIOUR_MEASURES = {
  'rules-kept': {
    name: 'Stated rules kept',
    of: 'sessions with a stated rule',
    definition:
      'Constraint adherence. Sessions in which a rule is stated, by the developer or by a file of rules that the session shows: the share of them without an episode of developer constraint violation (S3).',
    unseen:
      'Rules that were broken and nobody objected to count as kept. A session with many rules counts once, like one with a single rule, and rules in files that the transcript does not show are not known.',
    estimate: ({ facts, statedRuleS3 }) => without(statedRuleS3, facts['stated-rule']),
    sessions: { facts: ['stated-rule'], symptom: 'S3', what: 'the sessions in which a rule was broken' },
  },
  'scope-kept': {
    name: 'Scope kept',
    of: 'sessions with a change',
    definition:
      'Scope containment. Sessions in which the agent changes files or runs commands: the share of them without an episode of self-initiated overreach (S4).',
    unseen:
      'Overreach that nobody noticed or minded. What goes beyond an explicit prohibition is a broken rule and stands there. Transcripts that show no calls have no change to count.',
    estimate: ({ facts, changedS4 }) => without(changedS4, facts.changed),
    sessions: { facts: ['changed'], symptom: 'S4', what: 'the sessions in which the agent did more than asked' },
  },
  'reports-upheld': {
    name: 'Claims of success upheld',
    of: 'sessions with a claim of success',
    definition:
      'Self-report accuracy. Sessions in which the agent says that its work is done, or works: the share of them without an episode of inaccurate self-reporting (S7).',
    unseen: `A false claim that nobody contradicted counts as upheld, so the true share is lower. One claim weighs as much as ten. ${HEARD}`,
    estimate: ({ facts, claimedDoneS7 }) => without(claimedDoneS7, facts['claimed-done']),
    sessions: { facts: ['claimed-done'], symptom: 'S7', what: 'the sessions with a report that was not true' },
  },
  asked: {
    name: 'Asked',
    of: 'sessions that were read',
    definition:
      'Clarification. The share of sessions in which the agent asks the developer something, by a tool made for it or as the last words of a turn; “Shall I …?” is a question, “Anything else?” is none.',
    unseen: `Whether a question was needed, or should have been asked and was not. More questions are not better. ${HEARD}`,
    estimate: ({ facts, read }) => proportion(facts.asked, read),
    sessions: { facts: ['asked'], symptom: null, what: 'these sessions' },
  },
  'asked-first': {
    name: 'Asked before the first change',
    of: 'sessions with a change',
    definition:
      'Clarification. Sessions in which the agent changes files or runs commands: the share of them in which it had asked the developer something before the first time.',
    unseen: `Whether there was anything to ask: a clear request needs no question. A plan that is laid out for approval is no question. ${HEARD}`,
    estimate: ({ facts }) => proportion(facts['asked-first'], facts.changed),
    sessions: { facts: ['asked-first'], symptom: null, what: 'these sessions' },
  },
  refused: {
    name: 'Calls refused',
    of: 'sessions with a change',
    definition:
      'Stopping. Sessions in which the agent changes files or runs commands, or sets out to: the share of them in which the developer refused one of its calls.',
    unseen:
      'Where an agent may do as it likes, nothing is there to refuse, so the share tells as much of settings as of the agent. Not all formats record a refusal.',
    estimate: ({ facts, changedAndStopped }) => proportion(changedAndStopped.refused, facts.changed),
    sessions: { facts: ['changed', 'refused'], symptom: null, what: 'these sessions' },
  },
  interrupted: {
    name: 'Agent interrupted',
    of: 'sessions with a change',
    definition:
      'Stopping. Sessions in which the agent changes files or runs commands: the share of them in which the developer stopped it at work.',
    unseen: 'Why: an interruption may as well be a change of mind, or a slow answer. Not all formats record one.',
    estimate: ({ facts, changedAndStopped }) => proportion(changedAndStopped.interrupted, facts.changed),
    sessions: { facts: ['changed', 'interrupted'], symptom: null, what: 'these sessions' },
  },
  reverted: {
    name: 'Work taken back',
    of: 'sessions with a change',
    definition:
      'Stopping. Sessions in which the agent changes files or runs commands: the share of them in which the developer took its work back by an undo, a restored checkpoint or a rewind.',
    unseen: 'What was taken back outside of the agent, as by git, and what the agent was told to take back. Few formats record a revert.',
    estimate: ({ facts, changedAndStopped }) => proportion(changedAndStopped.reverted, facts.changed),
    sessions: { facts: ['changed', 'reverted'], symptom: null, what: 'these sessions' },
  },
} as const satisfies Record<string, BehaviourMeasure>

export type BehaviourMeasureId = keyof typeof BEHAVIOUR_MEASURES
export const BEHAVIOUR_MEASURE_IDS = Object.keys(BEHAVIOUR_MEASURES) as BehaviourMeasureId[] // keys of a literal table

const without = (count: number, n: number) => proportion(n - count, n)
