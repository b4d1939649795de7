import { z } from 'zod'
import * as plain from '../report-period'

export const ReportKind = z.enum(plain.ReportKind.options)
export type ReportKind = z.infer<typeof ReportKind>

export const ReportPeriodId = z
  .string()
  .refine((id) => plain.kindOfPeriod(id) !== null, 'A month is written 2026-10, a week 2026-W43')
  .describe('A month, 2026-10, or an ISO week, 2026-W43.')
