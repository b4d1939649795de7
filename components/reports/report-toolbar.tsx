import type { Report } from '@/lib/contracts/report/report'
import { ReportFormat } from '@/lib/domain/report-format'
import { CloseButton } from './close-button'
import { ExportMenu } from './export-menu'
import { exportHref } from './report-hrefs'
import { ReviseButton } from './revise-button'
import { ShareDialog } from './share-dialog'

/** What can be done with a report. Only owners close, revise and share. */
export function ReportToolbar({ report, isOwner }: { report: Report; isOwner: boolean }) {
  const { id, revision, document } = report
  const { period, periodName, isComplete, scope } = document
  const which = { period, viewId: scope.viewId, revision }
  return (
    <>
      <ExportMenu files={ReportFormat.options.map((format) => ({ format, href: exportHref(which, format) }))} />
      {isOwner && id && revision && <ShareDialog reportId={id} revision={revision} />}
      {isOwner && id && <ReviseButton period={period} viewId={scope.viewId} />}
      {isOwner && !id && isComplete && <CloseButton period={period} viewId={scope.viewId} name={periodName} />}
    </>
  )
}
