import type { PushbackKind } from '@/lib/domain/finding'

/** How the developer pushed back, in words. */
export const PUSHBACK_KINDS = {
  correction: 'Correction',
  rejection: 'Refusal of an action',
  failure_report: 'Report of a failure',
  constraint_reminder: 'Reminder of a rule',
  interruption: 'Interruption',
  revert: 'Undoing of work',
  takeover: 'Takeover',
  doubt: 'Doubt',
  self_correction: 'Correction by the agent itself',
} as const satisfies Record<PushbackKind, string>
