import { Logo } from '@/components/layout/logo'
import type { ReportDocument } from '@/lib/contracts/report/document'
import { ReportFormat } from '@/lib/domain/report-format'
import { ReportBody } from '@/lib/reports/html/report-body'
import { REPORT_CSS } from '@/lib/reports/html/report-css'
import { ExportMenu } from './export-menu'

type SharedDocumentProps = { token: string; document: ReportDocument; revision: number; closedAt: string }

const SHARED_FORMATS = ReportFormat.options.filter((format) => format !== 'jsonl')

/** A shared report, without a way into the app. */
export function SharedDocument({ token, document, revision, closedAt }: SharedDocumentProps) {
  return (
    <div className="mx-auto max-w-4xl px-4 py-5 sm:px-6">
      <header className="mb-4 flex items-center gap-2.5 print:hidden">
        <Logo />
        <p className="min-w-0 flex-1 truncate font-semibold text-sm">{document.workspace.name}</p>
        <ExportMenu files={SHARED_FORMATS.map((format) => ({ format, href: `/api/shared/${token}/${format}` }))} />
      </header>
      <style href="report" precedence="default">
        {REPORT_CSS}
      </style>
      <main>
        <ReportBody document={document} rendering={{ baseUrl: null, revision, closedAt }} />
      </main>
    </div>
  )
}
