import { totals } from '@/lib/analytics/totals'
import { ReportDocument } from '@/lib/contracts/report/document'
import type { Db, Queryable } from '@/lib/db/client'
import { type ReportGrounds, reportGrounds } from '@/lib/db/report-grounds'
import { buildReport } from './build-report'
import type { WhichReport } from './which-report'

/** A report as it is stored: text that gives the document back, and the same text again. */
export type TakenReport = {
  document: ReportDocument
  text: string
  counts: { sessions: number; sessionsWithEpisode: number }
  grounds: ReportGrounds
}

/** Counts a report with all that is stored beside it, at one instant: no upload falls between two of its numbers. */
export function takeReport(db: Db, workspaceId: string, which: WhichReport, now: Date): Promise<TakenReport> {
  return db.$transaction(
    async (tx) => {
      const { document, text } = await countReport(tx, workspaceId, which, now)
      const { sessions, sessionsWithEpisode } = await totals(tx, workspaceId, document.scope.filters)
      const { grounds } = await reportGrounds(tx, workspaceId, document, which.viewId)
      return { document, text, counts: { sessions, sessionsWithEpisode }, grounds }
    },
    { isolationLevel: 'RepeatableRead' },
  )
}

export async function countReport(
  db: Queryable,
  workspaceId: string,
  which: WhichReport,
  now: Date,
): Promise<{ document: ReportDocument; text: string }> {
  const document = ReportDocument.parse(await buildReport(db, workspaceId, which, now))
  return { document, text: JSON.stringify(document) }
}
