import { z } from 'zod'
import type { ReportKind } from '@/lib/domain/report-period'
import type { Queryable } from './client'
import type { Prisma } from './generated/client'

/** Of one kind, for a saved view or, with null, for all of the workspace. */
export type ReportSeries = { workspaceId: string; kind: ReportKind; viewId: string | null }
export type ReportKey = ReportSeries & { period: string }
type Place = { workspaceId: string; reportId: string }
type Reason = 'closed' | 'data' | 'classifier' | 'settings'

export type Revision = {
  reason: Reason
  document: string
  changes: object[]
  sessions: number
  sessionsWithEpisode: number
  createdBy: string | null
  createdAt: Date
}
export type RevisionRow = { revision: number; reason: Reason; changes: unknown; createdAt: Date; createdBy: string | null }
/** A report with the facts of its newest revision. */
export type ClosedReport = ReportKey & {
  id: string
  grounds: string
  revision: number
  revisedAt: Date
  sessions: number
  sessionsWithEpisode: number
}

const inSeries = ({ workspaceId, kind, viewId }: ReportSeries) => ({ workspaceId, kind, scope: viewId ?? '' })

/** Null while it is open. */
export async function closedReport(db: Queryable, { period, ...series }: ReportKey): Promise<ClosedReport | null> {
  const [found] = await closedReports(db, { ...inSeries(series), period })
  return found ?? null
}

export const closedReportsOf = (db: Queryable, series: ReportSeries): Promise<ClosedReport[]> => closedReports(db, inSeries(series))

/** Of every workspace, for the sweep. Years stand first in months as in weeks. */
export const closedReportsSince = (db: Queryable, year: string): Promise<ClosedReport[]> => closedReports(db, { period: { gte: year } })

async function closedReports(db: Queryable, where: Prisma.ReportWhereInput): Promise<ClosedReport[]> {
  const newest = { revision: true, createdAt: true, sessions: true, sessionsWithEpisode: true } as const
  const rows = await db.report.findMany({
    where,
    orderBy: [{ period: 'desc' }, { id: 'asc' }],
    select: {
      ...{ workspaceId: true, id: true, kind: true, period: true, scope: true, grounds: true },
      revisions: { orderBy: { revision: 'desc' }, take: 1, select: newest },
    },
  })
  return rows.flatMap(({ scope, revisions: [first], ...report }) => {
    if (!first) return []
    const { createdAt: revisedAt, ...counts } = first
    return [{ ...report, ...counts, viewId: scope || null, revisedAt }]
  })
}

/** Of one report, the newest first; `createdBy` is a name. */
export async function revisionsOf(db: Queryable, { workspaceId, reportId }: Place): Promise<RevisionRow[]> {
  const rows = await db.reportRevision.findMany({
    where: { workspaceId, reportId },
    orderBy: { revision: 'desc' },
    select: { revision: true, reason: true, changes: true, createdAt: true, createdBy: true },
  })
  const ids = rows.flatMap(({ createdBy }) => createdBy ?? [])
  const users = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({ ...row, createdBy: (row.createdBy && names.get(row.createdBy)) ?? null }))
}

/** The document of a revision, as it was stored; null where there is none of that number. */
export async function revisionText(db: Queryable, { workspaceId, reportId }: Place, revision: number): Promise<string | null> {
  const key = { workspaceId, reportId, revision }
  const row = await db.reportRevision.findUnique({ where: { workspaceId_reportId_revision: key }, select: { document: true } })
  return row?.document ?? null
}

/**
 * Makes the report where it is not there yet and holds it until the transaction ends, so that of several who close, revise or delete it
 * at once each sees what the one before did.
 */
export async function lockReport(tx: Queryable, { period, ...series }: ReportKey): Promise<Place> {
  const { workspaceId, kind, scope } = inSeries(series)
  const rows = await tx.$queryRaw<{ id: string }[]>`
    insert into report (workspace_id, id, kind, period, scope)
    values (${workspaceId}::uuid, gen_random_uuid(), ${kind}::report_kind, ${period}, ${scope})
    on conflict (workspace_id, kind, period, scope) do update set scope = excluded.scope
    returning id::text`
  const { id } = z.object({ id: z.uuid() }).parse(rows[0])
  return { workspaceId, reportId: id }
}

/** 0: it has none. */
export async function newestRevision(tx: Queryable, { workspaceId, reportId }: Place): Promise<number> {
  const { _max } = await tx.reportRevision.aggregate({ where: { workspaceId, reportId }, _max: { revision: true } })
  return _max.revision ?? 0
}

/** What it tells is never changed: only words of a session that is deleted are withheld (`withheld-words`). */
export async function addRevision(tx: Queryable, place: Place, number: number, revision: Revision): Promise<void> {
  await tx.reportRevision.create({ data: { ...place, revision: number, ...revision } })
}

export async function noteGrounds(tx: Queryable, { workspaceId, reportId: id }: Place, grounds: string): Promise<void> {
  await tx.report.update({ where: { workspaceId_id: { workspaceId, id } }, data: { grounds } })
}

/** With all its revisions and their links; what was sent of it stays in the log. False where none is closed. */
export async function deleteReportRows(db: Queryable, { period, ...series }: ReportKey): Promise<boolean> {
  const { count } = await db.report.deleteMany({ where: { ...inSeries(series), period, revisions: { some: {} } } })
  return count > 0
}
