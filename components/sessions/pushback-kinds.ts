import type { StoredKind } from '@/lib/domain/finding'

/** How the developer pushed back, as the end of a sentence that begins with the turn. */
export const PUSHBACK_ACTS = {
  correction: 'the developer corrects the agent',
  rejection: 'the developer refuses what the agent did or was about to do',
  failure_report: 'the developer reports that it does not work',
  constraint_reminder: 'the developer reminds the agent of what was said',
  interruption: 'the developer stops the agent',
  revert: 'the developer takes the agent’s work back',
  takeover: 'the developer takes the work over',
  doubt: 'the developer doubts what the agent did or said',
  self_correction: 'the agent corrects itself',
  untold: 'the developer pushes back',
} as const satisfies Record<StoredKind, string>
