import type { RevisionReason } from '@/lib/contracts/report/changes'
import { ReportDocument } from '@/lib/contracts/report/document'
import type { KeptReport } from '@/lib/contracts/v1/report'
import type { Db } from '@/lib/db/client'
import { readGrounds, writtenGrounds } from '@/lib/db/report-grounds'
import { addRevision, type ClosedReport, closedReport, lockReport, newestRevision, noteGrounds, revisionText } from '@/lib/db/reports'
import { AppError } from '@/lib/domain/app-error'
import { changesBetween } from '@/lib/reports/changes-between'
import type { Place } from './close-report'
import { holdQuoted } from './hold-quoted'
import { type TakenReport, takeReport } from './take-report'
import { reportKey, type WhichReport } from './which-report'

/** Counts a closed report anew, at the wish of somebody. */
export async function reviseReport(db: Db, { workspaceId, userId }: Place, which: WhichReport, now: Date): Promise<KeptReport> {
  const closed = await closedReport(db, reportKey(workspaceId, which))
  if (!closed) throw notClosed(which.period)
  return reviseClosed(db, closed, userId, now)
}

/** What was told before stays as it is; what differs now comes as the next revision. */
export async function reviseClosed(db: Db, closed: ClosedReport, userId: string | null, now: Date): Promise<KeptReport> {
  const taken = await takeReport(db, closed.workspaceId, closed, now)
  return db.$transaction(async (tx) => {
    const place = await lockReport(tx, closed)
    const { id, revision } = { id: place.reportId, revision: await newestRevision(tx, place) }
    if (revision === 0) throw notClosed(closed.period)
    // Somebody else was faster, and may have counted what came since.
    if (revision !== closed.revision) return { id, revision, isNew: false }
    const before = await revisionText(tx, place, revision)
    await noteGrounds(tx, place, writtenGrounds(taken.grounds))
    if (before === null || before === taken.text) return { id, revision, isNew: false }

    await holdQuoted(tx, closed.workspaceId, taken.document)
    const told = ReportDocument.parse(JSON.parse(before))
    const { text: document, counts } = taken
    const [reason, changes] = [reasonOf(closed.grounds, told, taken), changesBetween(told, taken.document)]
    await addRevision(tx, place, revision + 1, { reason, document, changes, ...counts, createdBy: userId, createdAt: now })
    return { id, revision: revision + 1, isNew: true }
  })
}

function reasonOf(groundsBefore: string, told: ReportDocument, { grounds, document }: TakenReport): RevisionReason {
  const before = readGrounds(groundsBefore)
  if (before && before.settings !== grounds.settings) return 'settings'
  return versionsIn(told) === versionsIn(document) ? 'data' : 'classifier'
}

const versionsIn = ({ classifiers }: ReportDocument): string =>
  classifiers
    .map(({ id, version }) => `${id} ${version}`)
    .toSorted()
    .join()

const notClosed = (period: string) =>
  new AppError('not_found', `The report of ${period} is not closed: until then it is counted anew at every look. Close it first.`)
