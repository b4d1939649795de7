import type { Queryable } from '@/lib/db/client'
import { deleteReportRows } from '@/lib/db/reports'
import { AppError } from '@/lib/domain/app-error'
import { reportKey, type WhichReport } from './which-report'

/** Deletes a closed report with all its revisions and links. What was sent of it stays in the log, and the period is open again. */
export async function deleteReport(db: Queryable, workspaceId: string, which: WhichReport): Promise<void> {
  if (await deleteReportRows(db, reportKey(workspaceId, which))) return
  throw new AppError('not_found', `The report of ${which.period} is not closed, so there is nothing to delete. Reload the page.`)
}
