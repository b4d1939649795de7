import { ReportChange } from '@/lib/contracts/report/changes'
import { ReportDocument } from '@/lib/contracts/report/document'
import type { Report, ReportRevision } from '@/lib/contracts/report/report'
import type { Queryable } from '@/lib/db/client'
import { closedReport, type RevisionRow, revisionsOf, revisionText } from '@/lib/db/reports'
import { AppError } from '@/lib/domain/app-error'
import { countReport } from './take-report'
import { refuseIfAhead, reportKey, type WhichReport } from './which-report'

/** With `revision: null` the newest. */
export type WhichRevision = WhichReport & { revision: number | null }
/** A report with the very text that its document was read from. */
export type WrittenReport = { report: Report; text: string; closedAt: string | null }

/** An open report is counted anew at every look; of a closed one only the stored text is read. */
export async function readReport(db: Queryable, workspaceId: string, which: WhichRevision, now: Date): Promise<Report> {
  return (await readWrittenReport(db, workspaceId, which, now)).report
}

export async function readWrittenReport(db: Queryable, workspaceId: string, which: WhichRevision, now: Date): Promise<WrittenReport> {
  const closed = await closedReport(db, reportKey(workspaceId, which))
  if (!closed) return openReport(db, workspaceId, which, now)

  const revision = which.revision ?? closed.revision
  const place = { workspaceId, reportId: closed.id }
  const text = await revisionText(db, place, revision)
  if (text === null) throw noSuchRevision(which.period, revision, `Its newest is ${closed.revision}.`)
  const revisions = (await revisionsOf(db, place)).map(revisionFrom)
  const report = { id: closed.id, revision, revisions, document: ReportDocument.parse(JSON.parse(text)) }
  return { report, text, closedAt: revisions.find((one) => one.revision === revision)?.createdAt ?? null }
}

async function openReport(db: Queryable, workspaceId: string, which: WhichRevision, now: Date): Promise<WrittenReport> {
  if (which.revision !== null) throw noSuchRevision(which.period, which.revision, 'It was not closed yet.')
  await refuseIfAhead(db, workspaceId, which.period, now)
  const { document, text } = await countReport(db, workspaceId, which, now)
  return { report: { id: null, revision: null, revisions: [], document }, text, closedAt: null }
}

const revisionFrom = ({ changes, createdAt, ...row }: RevisionRow): ReportRevision => ({
  ...row,
  changes: ReportChange.array().parse(changes),
  createdAt: createdAt.toISOString(),
})

const noSuchRevision = (period: string, revision: number, why: string) =>
  new AppError('not_found', `The report of ${period} has no revision ${revision}. ${why}`)
