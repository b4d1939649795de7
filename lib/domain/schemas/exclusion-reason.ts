import { z } from 'zod'
import * as plain from '../exclusion-reason'

export const ExclusionReason = z.enum(plain.ExclusionReason.options)
export type ExclusionReason = z.infer<typeof ExclusionReason>

export const OverridableReason = z.enum(plain.OverridableReason.options)
export type OverridableReason = z.infer<typeof OverridableReason>
