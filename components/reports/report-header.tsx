import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Instant } from '@/components/layout/instant'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import type { Report } from '@/lib/contracts/report/report'
import { periodName } from '@/lib/domain/period-name'
import { periodBefore, periodOf } from '@/lib/domain/report-period'
import { reportHref } from './report-hrefs'
import { ReportToolbar } from './report-toolbar'

/** Which report it is, whether its numbers still move, and what can be done with it. */
export function ReportHeader({ report, isOwner }: { report: Report; isOwner: boolean }) {
  const { scope, period, kind, to, isComplete } = report.document
  const { viewId } = scope
  const after = periodOf(to, kind)
  return (
    <div className="print:hidden">
      <PageHeader
        title={scope.name ? `${report.document.periodName}: ${scope.name}` : `Report of ${report.document.periodName}`}
        description={<State report={report} />}
        actions={<ReportToolbar report={report} isOwner={isOwner} />}
      >
        <nav aria-label="Other reports" className="flex flex-wrap items-center gap-2">
          <Button asChild size="sm" variant="ghost">
            <Link href={reportHref({ period: periodBefore(period), viewId })} prefetch={false}>
              <ChevronLeft aria-hidden />
              {periodName(periodBefore(period))}
            </Link>
          </Button>
          <Button asChild size="sm" variant="ghost">
            <Link href={viewId ? `/reports?kind=${kind}&view=${viewId}` : `/reports?kind=${kind}`} prefetch={false}>
              All reports
            </Link>
          </Button>
          {isComplete && (
            <Button asChild size="sm" variant="ghost">
              <Link href={reportHref({ period: after, viewId })} prefetch={false}>
                {periodName(after)}
                <ChevronRight aria-hidden />
              </Link>
            </Button>
          )}
        </nav>
      </PageHeader>
    </div>
  )
}

function State({ report: { revision, revisions, document } }: { report: Report }) {
  const shown = revisions.find((one) => one.revision === revision)
  if (!shown)
    return (
      <>
        <Badge tone="warning">Open</Badge>{' '}
        {document.isComplete ? 'Counted anew at every look, until an owner closes it.' : 'The period is not over: its numbers still move.'}
      </>
    )
  const newest = revisions[0]?.revision
  return (
    <>
      <Badge tone="success">Closed</Badge> Revision {shown.revision} of <Instant at={shown.createdAt} />: its numbers never change.
      {newest !== shown.revision && ` There is a newer one, revision ${newest}.`}
    </>
  )
}
