import type { PushbackKind } from '@/lib/domain/finding'

/** `guard` speaks against pushback; `approval` as well, and it shows that the work before it was accepted. */
export type SignalKind = PushbackKind | 'guard' | 'approval'

/** What a phrase in any language can say. `weight` is what it adds to the strength of a turn; guards take away. */
export type SignalMeaning = { kind: SignalKind; weight: number; meaning: string }

export const SIGNALS = {
  no: { kind: 'rejection', weight: 1, meaning: 'says no' },
  'wait-no': { kind: 'rejection', weight: 0.7, meaning: 'takes something back at once' },
  stop: { kind: 'rejection', weight: 0.5, meaning: 'tells the agent to stop or wait' },
  'dont-do': { kind: 'rejection', weight: 0.6, meaning: 'forbids something' },
  'not-wanted': { kind: 'rejection', weight: 0.6, meaning: 'says that it is not wanted' },
  wrong: { kind: 'correction', weight: 0.8, meaning: 'calls it wrong' },
  'isnt-right': { kind: 'correction', weight: 0.9, meaning: 'says that it is not right' },
  'wrong-thing': { kind: 'correction', weight: 0.7, meaning: 'names the wrong place or thing' },
  'you-missed': { kind: 'correction', weight: 0.9, meaning: 'says what the agent missed, broke or lost' },
  'thats-not': { kind: 'correction', weight: 0.8, meaning: 'says what it is not' },
  'you-did': { kind: 'correction', weight: 0.6, meaning: 'says what the agent did' },
  'you-didnt': { kind: 'correction', weight: 1, meaning: 'says what the agent did not do' },
  meant: { kind: 'correction', weight: 0.8, meaning: 'explains what was meant' },
  rather: { kind: 'correction', weight: 0.3, meaning: 'names what it should be instead' },
  contradicts: { kind: 'correction', weight: 0.5, meaning: 'contradicts' },
  but: { kind: 'correction', weight: 0.3, meaning: 'begins with but' },
  'yes-but': { kind: 'correction', weight: 0.8, meaning: 'agrees at first, and then objects' },
  'opinion-against': { kind: 'correction', weight: 0.3, meaning: 'does not like it' },
  duplicate: { kind: 'correction', weight: 0.2, meaning: 'calls it double or needless' },
  still: { kind: 'failure_report', weight: 0.8, meaning: 'says that it is still so' },
  'again-failing': { kind: 'failure_report', weight: 0.6, meaning: 'says that the same failure is back' },
  'not-working': { kind: 'failure_report', weight: 0.8, meaning: 'says that it does not work' },
  broken: { kind: 'failure_report', weight: 0.7, meaning: 'calls it broken' },
  fails: { kind: 'failure_report', weight: 0.6, meaning: 'reports that it fails' },
  'i-get': { kind: 'failure_report', weight: 0.6, meaning: 'reports what appears instead' },
  'dont-see': { kind: 'failure_report', weight: 0.8, meaning: 'does not see what was announced' },
  'error-word': { kind: 'failure_report', weight: 0.3, meaning: 'speaks of an error' },
  'seems-wrong': { kind: 'failure_report', weight: 0.6, meaning: 'says that something seems off' },
  missing: { kind: 'failure_report', weight: 0.3, meaning: 'says that something is missing' },
  'not-done': { kind: 'failure_report', weight: 0.5, meaning: 'says that something was not done' },
  'i-said': { kind: 'constraint_reminder', weight: 1, meaning: 'points to what was said before' },
  'should-have': { kind: 'constraint_reminder', weight: 0.5, meaning: 'says what should have been' },
  'why-did-you': { kind: 'constraint_reminder', weight: 1.1, meaning: 'asks why the agent did it or did not' },
  'follow-rules': { kind: 'constraint_reminder', weight: 0.5, meaning: 'points to rules or instructions' },
  'do-it-yourself': { kind: 'constraint_reminder', weight: 0.9, meaning: 'tells the agent to do it itself' },
  revert: { kind: 'revert', weight: 0.8, meaning: 'wants it taken back' },
  takeover: { kind: 'takeover', weight: 0.8, meaning: 'takes it over' },
  sure: { kind: 'doubt', weight: 0.2, meaning: 'asks whether the agent is sure' },
  'did-you': { kind: 'doubt', weight: 0.8, meaning: 'asks whether it was done' },
  'why-is': { kind: 'doubt', weight: 0.4, meaning: 'asks why it is so' },
  'try-again': { kind: 'failure_report', weight: 0.7, meaning: 'wants it done again, with more care' },
  hesitation: { kind: 'correction', weight: 0.5, meaning: 'begins with a hesitation' },
  swearing: { kind: 'rejection', weight: 0.8, meaning: 'swears' },
  approval: { kind: 'approval', weight: -0.7, meaning: 'begins with approval' },
  consent: { kind: 'guard', weight: -0.7, meaning: 'begins with consent' },
  'no-problem': { kind: 'guard', weight: -1.2, meaning: 'says that there is no problem' },
  'relayed-review': { kind: 'guard', weight: -1.2, meaning: 'passes on a review' },
  plan: { kind: 'guard', weight: -1.5, meaning: 'starts a plan' },
  'let-us': { kind: 'guard', weight: -0.6, meaning: 'begins with a new request' },
  'new-request': { kind: 'guard', weight: -0.5, meaning: 'asks for something new' },
  curious: { kind: 'guard', weight: -0.4, meaning: 'asks out of interest' },
} as const satisfies Record<string, SignalMeaning>

export type SignalName = keyof typeof SIGNALS
