import { z } from 'zod'
import { ReportKind, ReportPeriodId } from '@/lib/domain/schemas/report-period'
import { ReportFigure } from './report/blocks'
import { ReportDocument } from './report/document'

const Link = z.url().nullable().describe('Null where the operator has not set PUBLIC_URL.')
const Workspace = z.object({ id: z.uuid(), name: z.string() })

/** What signed webhooks post, in the envelope of Standard Webhooks. */
export const WebhookEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('test'), timestamp: z.iso.datetime(), data: z.object({ workspace: Workspace, message: z.string() }) }),
  z.object({
    type: z.literal('alert.raised'),
    timestamp: z.iso.datetime(),
    data: z.object({
      workspace: Workspace,
      alert: z.object({ id: z.uuid(), title: z.string(), message: z.string(), raisedAt: z.iso.datetime() }),
      links: z.object({ app: Link }),
    }),
  }),
  z.object({
    type: z.literal('report.closed'),
    timestamp: z.iso.datetime(),
    data: z.object({
      workspace: Workspace,
      report: z.object({
        id: z.uuid(),
        kind: ReportKind,
        period: ReportPeriodId,
        periodName: z.string(),
        view: z.object({ id: z.uuid(), name: z.string() }).nullable().describe('Null: all of the workspace.'),
        revision: z.number().int().positive(),
        headline: z.string(),
        sentences: z.array(z.string()),
        figures: z.array(ReportFigure).describe('The key figures, as in the report.'),
      }),
      links: z.object({ app: Link, json: Link.describe('The whole report; needs an API token with the scope read.') }),
      document: ReportDocument.nullable().describe('The whole report, where the schedule asks for JSON.'),
    }),
  }),
])
export type WebhookEvent = z.infer<typeof WebhookEvent>
