import { codes, keysOf, without } from './codes'

/** The axes of arXiv:2605.29442. Codes are stored, names are shown. */
type Label = { name: string; meaning: string }

export const SYMPTOMS = {
  S1: { name: 'Wrong project diagnosis', meaning: 'Misread the code, the problem, its cause, a configuration or an API.' },
  S2: { name: 'Misread developer intent', meaning: 'The request left room and the agent filled it wrongly.' },
  S3: { name: 'Developer constraint violation', meaning: 'A literally stated instruction was not followed.' },
  S4: { name: 'Self-initiated overreach', meaning: 'Did something not asked for, and the developer objected.' },
  S5: { name: 'Faulty implementation', meaning: 'Right intent and scope, wrong code.' },
  S6: { name: 'Operational execution error', meaning: 'Right intent, malformed action or command.' },
  S7: { name: 'Inaccurate self-reporting', meaning: 'A false account of the present state of its own work.' },
  S8: { name: 'Other', meaning: 'None of S1 to S7 fits.' },
} as const satisfies Record<string, Label>

export const CAUSES = {
  C1: { name: 'Underspecified instruction', meaning: 'The request left meaningful room and the agent filled it wrongly.' },
  C2: { name: 'Scope overreach', meaning: 'Knew the request, chose to do more.' },
  C3: { name: 'Premature action', meaning: 'Acted before reading the current state of the project.' },
  C4: { name: 'Context loss', meaning: 'Inconsistent with something established earlier in the conversation.' },
  C5: { name: 'Default-driven override', meaning: 'A trained habit against a stated preference.' },
  C6: { name: 'Instruction-following failure', meaning: 'A clear instruction not followed, and nothing above explains it.' },
  C7: { name: 'Cannot determine', meaning: 'The cause does not follow from the conversation.' },
} as const satisfies Record<string, Label>

export const SEVERITIES = {
  DS0: { name: 'No damage', meaning: 'A pure proposal that nobody acted on.' },
  DS1: { name: 'Effort and trust', meaning: 'Attention spent; nothing applied to the project.' },
  DS2: { name: 'Easily reversed', meaning: 'Applied damage, undone with little work.' },
  DS3: { name: 'Hard to reverse', meaning: 'Applied damage that needs reconstruction or is permanent.' },
  DS4: { name: 'Not observable', meaning: 'The transcript does not show what it cost.' },
} as const satisfies Record<string, Label>

export const LOCI = {
  DL1: { name: 'Code or task', meaning: 'The code of the task itself.' },
  DL2: { name: 'Project', meaning: 'Other files, the repository or its history.' },
  DL3: { name: 'Environment', meaning: 'The environment or its configuration.' },
  DL4: { name: 'External', meaning: 'A push, a deployment, a remote service.' },
} as const satisfies Record<string, Label>

export const STATUSES = {
  RS1: { name: 'Visibly resolved', meaning: 'An explicit signal of resolution stands in the transcript.' },
  RS2: { name: 'Unknown', meaning: 'No clear signal either way. There is no label "unresolved".' },
} as const satisfies Record<string, Label>

export const RESOLVERS = {
  RV1: { name: 'Agent, by itself', meaning: 'The agent corrected itself without pushback.' },
  RV2: { name: 'Agent, after pushback', meaning: 'The agent mended it after the developer pushed back.' },
  RV3: { name: 'Developer took over', meaning: 'The developer gave the answer or did it.' },
} as const satisfies Record<string, Label>

export const TIERS = {
  direct: { name: 'Direct', meaning: 'Explicit in the quotes.' },
  contextual: { name: 'Contextual', meaning: 'Follows from the pattern of the conversation.' },
  speculative: { name: 'Speculative', meaning: 'Needs assumptions about the inside of the agent.' },
} as const satisfies Record<string, Label>

/** Why a candidate is not an episode: the paper's validation categories. */
export const INVALID_CATEGORIES = {
  unrequested_action_without_pushback: {
    name: 'Unrequested action, no pushback',
    meaning: 'The agent did more than asked and nobody objected.',
  },
  intention_claim_without_pushback: {
    name: 'Claimed intention, no pushback',
    meaning: "The developer's turn does not show that the intent was missed.",
  },
  collaboration_style_without_pushback: { name: 'Style of work, no pushback', meaning: 'A manner of working that nobody objected to.' },
  evidence_contradicts_description: { name: 'Evidence contradicts it', meaning: 'The quotes say otherwise.' },
  invisible_project_context: {
    name: 'Project context not visible',
    meaning: 'It takes knowledge of the project that the transcript does not show.',
  },
  invisible_agent_action: {
    name: 'Agent action not visible',
    meaning: 'The action that is complained of does not stand in the transcript.',
  },
  session_terminated_before_completion: { name: 'Session ended first', meaning: 'The session ends before the outcome shows.' },
  truncation: { name: 'Truncated', meaning: 'The evidence is cut off.' },
  'custom:ambiguous': { name: 'Ambiguous', meaning: 'It can be read either way.' },
} as const satisfies Record<string, Label>

export const Symptom = codes(keysOf(SYMPTOMS))
export type Symptom = keyof typeof SYMPTOMS
/** S8 says that none of the others fits, so it meets none. */
export const MeetingSymptom = codes(without(Symptom.options, 'S8'))
export type MeetingSymptom = (typeof MeetingSymptom.options)[number]
export const Cause = codes(keysOf(CAUSES))
export type Cause = keyof typeof CAUSES
export const Severity = codes(keysOf(SEVERITIES))
export type Severity = keyof typeof SEVERITIES
/** Only applied damage has a place. */
export const LocatedSeverity = codes(['DS2', 'DS3'])
export type LocatedSeverity = (typeof LocatedSeverity.options)[number]
export const Locus = codes(keysOf(LOCI))
export type Locus = keyof typeof LOCI
export const Status = codes(keysOf(STATUSES))
export type Status = keyof typeof STATUSES
export const Resolver = codes(keysOf(RESOLVERS))
export type Resolver = keyof typeof RESOLVERS
export const Tier = codes(keysOf(TIERS))
export type Tier = keyof typeof TIERS
export const InvalidCategory = codes(keysOf(INVALID_CATEGORIES))
export type InvalidCategory = keyof typeof INVALID_CATEGORIES
