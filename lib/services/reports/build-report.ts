import type { ReportDocument } from '@/lib/contracts/report/document'
import type { Queryable } from '@/lib/db/client'
import { composeReport } from '@/lib/reports/compose-report'
import { reportData } from './report-data'

/** Counts a report anew, of all of the workspace or of a saved view. `now` only tells whether its period is over. */
export async function buildReport(
  db: Queryable,
  workspaceId: string,
  which: { period: string; viewId: string | null },
  now: Date,
): Promise<ReportDocument> {
  return composeReport(await reportData(db, workspaceId, which, now))
}
