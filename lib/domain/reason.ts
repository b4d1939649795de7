import { z } from 'zod'
import { Symptom } from './taxonomy'

export const REASON_STRENGTHS = {
  strong: { name: 'Strong sign' },
  clear: { name: 'Clear sign' },
  slight: { name: 'Slight sign' },
} as const

/** A rule that spoke about a finding, in words for a reader who knows no rules. */
export const Reason = z.object({
  rule: z.string(),
  says: z.string(),
  /** for, against: that the developer pushed back · label: that it is an episode of this symptom */
  speaks: z.enum(['for', 'against', 'label']),
  symptom: Symptom.nullable(),
  strength: z.enum(['strong', 'clear', 'slight']),
})
export type Reason = z.infer<typeof Reason>
