import { z } from 'zod'
import * as plain from '@/lib/domain/report-format'
import { ReportKind, ReportPeriodId } from '@/lib/domain/schemas/report-period'
import { ReportChange, RevisionReason } from './changes'
import { ReportDocument } from './document'

export const ReportFormat = z.enum(plain.ReportFormat.options)
export type ReportFormat = z.infer<typeof ReportFormat>

export const ReportRevision = z
  .object({
    revision: z.number().int().positive(),
    reason: RevisionReason,
    changes: z.array(ReportChange),
    createdAt: z.iso.datetime(),
    createdBy: z.string().nullable().describe('Name of who closed it; null for a schedule.'),
  })
  .meta({ id: 'ReportRevision' })
export type ReportRevision = z.infer<typeof ReportRevision>

/** A report as it is shown: open ones are counted anew at every look, closed ones never. */
export const Report = z
  .object({
    id: z.uuid().nullable().describe('Null while it is open.'),
    revision: z.number().int().positive().nullable().describe('The one that `document` is; null while it is open.'),
    revisions: z.array(ReportRevision).describe('The newest first.'),
    document: ReportDocument,
  })
  .meta({ id: 'Report' })
export type Report = z.infer<typeof Report>

export const ReportRow = z
  .object({
    kind: ReportKind,
    period: ReportPeriodId,
    periodName: z.string(),
    viewId: z.uuid().nullable(),
    viewName: z.string().nullable(),
    isOver: z.boolean().describe('The period is over, so that it can be closed.'),
    id: z.uuid().nullable().describe('Null while it is open.'),
    revision: z.number().int().positive().nullable(),
    closedAt: z.iso.datetime().nullable().describe('When the shown revision was made.'),
    sessions: z.number().int().nonnegative(),
    sessionsWithEpisode: z.number().int().nonnegative(),
  })
  .meta({ id: 'ReportRow' })
export type ReportRow = z.infer<typeof ReportRow>

export const ReportList = z
  .object({ items: z.array(ReportRow).describe('Months, or weeks, with sessions or a closed report; the latest first.') })
  .meta({ id: 'ReportList' })
export type ReportList = z.infer<typeof ReportList>
