import { z } from 'zod'
import { ReportFormat } from '@/lib/contracts/report/report'
import { ReportKind, ReportPeriodId } from '@/lib/domain/schemas/report-period'

const View = z.uuid().optional().describe('The id of a saved view; without it all of the workspace.')

export const ReportsQuery = z.strictObject({ kind: ReportKind.default('month'), view: View })
export type ReportsQuery = z.infer<typeof ReportsQuery>

export const ReportQuery = z.strictObject({
  view: View,
  revision: z.coerce.number().int().positive().optional().describe('An earlier revision of a closed report; without it the newest.'),
})
export type ReportQuery = z.infer<typeof ReportQuery>

export const ReportScopeQuery = ReportQuery.pick({ view: true })
export type ReportScopeQuery = z.infer<typeof ReportScopeQuery>

export const ReportPath = z.object({ period: ReportPeriodId })
export type ReportPath = z.infer<typeof ReportPath>

export const ReportFilePath = ReportPath.extend({
  format: ReportFormat.describe(
    'pdf: to print and send · html: one file that needs no other · md: for a wiki or a pull request · csv: a zip with a file per table and a data dictionary · json: the document itself · jsonl: the episodes under its filters, one in each line.',
  ),
})
export type ReportFilePath = z.infer<typeof ReportFilePath>

export const KeptReport = z
  .object({
    id: z.uuid(),
    revision: z.number().int().positive().describe('The newest one.'),
    isNew: z.boolean().describe('This request made the revision; false where everything was told already.'),
  })
  .meta({ id: 'KeptReport' })
export type KeptReport = z.infer<typeof KeptReport>
