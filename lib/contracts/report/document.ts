import { z } from 'zod'
import { Day, Filters } from '@/lib/domain/schemas/filters'
import { ReportKind, ReportPeriodId } from '@/lib/domain/schemas/report-period'
import { ReportBlock } from './blocks'

/** Raised when a reader of older documents would misread a newer one. */
export const REPORT_SCHEMA = 'pushback.report/1'

export const ReportSection = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string(),
  blocks: z.array(ReportBlock),
})
export type ReportSection = z.infer<typeof ReportSection>

/** All that a report says. Pages and exports are made from it and from nothing else, so that they say the same. */
export const ReportDocument = z
  .object({
    schema: z.literal(REPORT_SCHEMA),
    kind: ReportKind,
    period: ReportPeriodId,
    from: Day,
    to: Day.describe('The day after the last.'),
    periodName: z.string().describe('October 2026, or Week 43 of 2026.'),
    workspace: z.object({ name: z.string(), timeZone: z.string(), isDemo: z.boolean() }),
    scope: z.object({
      viewId: z.uuid().nullable().describe('The saved view; null for all of the workspace.'),
      name: z.string().nullable(),
      filters: Filters.describe('Its filters, with the days of the period.'),
      inWords: z.array(z.string()).describe('The filters in words, with names of repositories; empty for all of the workspace.'),
    }),
    isComplete: z.boolean().describe('The period was over when the numbers were taken.'),
    classifiers: z.array(z.object({ id: z.string(), version: z.number().int(), sessions: z.number().int() })),
    headline: z.object({
      title: z.string().describe('The one thing to know.'),
      sentences: z.array(z.string()).describe('Two to five, in plain words, each with its numbers.'),
    }),
    sections: z.array(ReportSection),
  })
  .meta({ id: 'ReportDocument', description: 'A report: its numbers, as they were when it was closed.' })
export type ReportDocument = z.infer<typeof ReportDocument>
