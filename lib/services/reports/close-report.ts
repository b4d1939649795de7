import type { KeptReport } from '@/lib/contracts/v1/report'
import type { Db } from '@/lib/db/client'
import { writtenGrounds } from '@/lib/db/report-grounds'
import { addRevision, closedReport, lockReport, newestRevision, noteGrounds } from '@/lib/db/reports'
import { holdQuoted } from './hold-quoted'
import { takeReport } from './take-report'
import { refuseIfNotOver, reportKey, type WhichReport } from './which-report'

/** `userId` is null where a schedule or an API token does it. */
export type Place = { workspaceId: string; userId: string | null }

/** Stores the report as it is now, for good. One that is closed stays as it is. */
export async function closeReport(db: Db, { workspaceId, userId }: Place, which: WhichReport, now: Date): Promise<KeptReport> {
  const key = reportKey(workspaceId, which)
  const closed = await closedReport(db, key)
  if (closed) return { id: closed.id, revision: closed.revision, isNew: false }
  await refuseIfNotOver(db, workspaceId, which.period, now)

  const { document, text, counts, grounds } = await takeReport(db, workspaceId, which, now)
  return db.$transaction(async (tx) => {
    const place = await lockReport(tx, key)
    const newest = await newestRevision(tx, place)
    if (newest > 0) return { id: place.reportId, revision: newest, isNew: false }
    await holdQuoted(tx, workspaceId, document)
    await addRevision(tx, place, 1, { reason: 'closed', document: text, changes: [], ...counts, createdBy: userId, createdAt: now })
    await noteGrounds(tx, place, writtenGrounds(grounds))
    return { id: place.reportId, revision: 1, isNew: true }
  })
}
