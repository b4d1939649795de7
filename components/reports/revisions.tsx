import { Instant } from '@/components/layout/instant'
import { Card, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { ReportChange } from '@/lib/contracts/report/changes'
import type { Report, ReportRevision } from '@/lib/contracts/report/report'
import { DeleteButton } from './delete-button'
import { reportHref } from './report-hrefs'

const REASONS: Record<ReportRevision['reason'], string> = {
  closed: 'Closed',
  data: 'Sessions came, went or changed',
  classifier: 'Another version of the classifier read them',
  settings: 'Quotes, or the filters of the view, were changed',
}

/** What was said when, and what each revision changed. */
export function Revisions({ report: { revision: shown, revisions, document }, isOwner }: { report: Report; isOwner: boolean }) {
  const { period, scope } = document
  return (
    <Card className="mt-10 print:hidden">
      <CardHeader
        title="Revisions"
        description="An earlier one stays as it was, and its address opens it."
        actions={isOwner && <DeleteButton report={document} />}
      />
      <ul aria-label="Revisions">
        {revisions.map(({ revision, reason, createdAt, createdBy, changes }) => (
          <li key={revision} className="border-t border-border px-4 py-3">
            <p className="text-sm">
              <Link
                href={reportHref({ period, viewId: scope.viewId, revision })}
                aria-current={revision === shown ? 'page' : undefined}
                className="font-medium underline decoration-border-strong underline-offset-2 hocus:decoration-current aria-[current=page]:no-underline"
              >
                Revision {revision}
              </Link>
              {revision === shown && ' (shown)'} · {REASONS[reason]}
            </p>
            <p className="text-muted-foreground text-xs">
              <Instant at={createdAt} /> · {createdBy ?? 'on schedule'}
            </p>
            {changes.length > 0 && <Changes revision={revision} changes={changes} />}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Changes({ revision, changes }: { revision: number; changes: readonly ReportChange[] }) {
  return (
    <details className="mt-1.5 text-sm">
      <summary className="cursor-pointer text-accent">{changes.length === 1 ? 'One change' : `${changes.length} changes`}</summary>
      <Table label={`What revision ${revision} changed`} className="mt-1">
        <TableHead>
          <tr>
            <TableHeader>What</TableHeader>
            <TableHeader>Before</TableHeader>
            <TableHeader>After</TableHeader>
          </tr>
        </TableHead>
        <TableBody>
          {changes.map(({ section, what, before, after }) => (
            <TableRow key={`${section} ${what}`}>
              <TableCell className="[overflow-wrap:anywhere]">
                {what} <span className="text-muted-foreground text-xs">{section}</span>
              </TableCell>
              <TableCell className="tabular-nums [overflow-wrap:anywhere]">{before ?? '–'}</TableCell>
              <TableCell className="tabular-nums [overflow-wrap:anywhere]">{after ?? '–'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </details>
  )
}
