import type { ConstraintKind } from '@/lib/domain/constraint'

export const CONSTRAINT_KINDS = {
  prohibition: { name: 'Prohibition', meaning: 'What must not be done.' },
  restriction: { name: 'Restriction', meaning: 'Nothing but that may be done.' },
  requirement: { name: 'Requirement', meaning: 'What must be done.' },
  preference: { name: 'Preference', meaning: 'How it is wanted, stated as a rule.' },
} as const satisfies Record<ConstraintKind, { name: string; meaning: string }>
