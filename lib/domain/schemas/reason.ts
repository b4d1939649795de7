import { z } from 'zod'
import { keysOf } from '../codes'
import { REASON_STRENGTHS } from '../reason'
import { Symptom } from './taxonomy'

/** A rule that spoke about a finding, in words for a reader who knows no rules. */
export const Reason = z.object({
  rule: z.string(),
  says: z.string(),
  /** for, against: that the developer pushed back · label: that it is an episode of this symptom */
  speaks: z.enum(['for', 'against', 'label']),
  symptom: Symptom.nullable(),
  strength: z.enum(keysOf(REASON_STRENGTHS)),
})
export type Reason = z.infer<typeof Reason>
