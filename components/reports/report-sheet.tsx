import type { Report } from '@/lib/contracts/report/report'
import { ReportBody } from '@/lib/reports/html/report-body'
import { REPORT_CSS } from '@/lib/reports/html/report-css'

/** The report itself, as its HTML export has it, with links that stay within the app. */
export function ReportSheet({ report: { document, revision, revisions } }: { report: Report }) {
  const closedAt = revisions.find((one) => one.revision === revision)?.createdAt ?? null
  return (
    <>
      <style href="report" precedence="default">
        {REPORT_CSS}
      </style>
      <ReportBody document={document} rendering={{ baseUrl: '', revision, closedAt }} />
    </>
  )
}
