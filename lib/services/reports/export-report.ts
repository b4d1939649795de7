import type { ReportFormat } from '@/lib/contracts/report/report'
import type { Queryable } from '@/lib/db/client'
import { readWrittenReport, type WhichRevision } from './read-report'
import { type RenderedReport, renderReport } from './render-report'
import { reportEpisodes } from './report-episodes'

/** A report as a file. The JSON of a closed one is the text that was stored, byte for byte. */
export async function exportReport(
  db: Queryable,
  workspaceId: string,
  { format, ...which }: WhichRevision & { format: ReportFormat },
  { baseUrl, now }: { baseUrl: string | null; now: Date },
): Promise<RenderedReport> {
  const { report, text, closedAt } = await readWrittenReport(db, workspaceId, which, now)
  if (format === 'jsonl') return reportEpisodes(db, workspaceId, report.document)
  return renderReport(report.document, text, format, { baseUrl, revision: report.revision, closedAt })
}
