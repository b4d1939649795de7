import { CalendarDays } from 'lucide-react'
import { dayText } from '@/components/charts/day-text'
import { Instant } from '@/components/layout/instant'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import type { ReportRow } from '@/lib/contracts/report/report'
import { addDays } from '@/lib/domain/buckets'
import { daysOfPeriod } from '@/lib/domain/report-period'
import { exportHref, reportHref } from './report-hrefs'

/** A period in each row, the latest first. */
export function ReportsTable({ rows }: { rows: readonly ReportRow[] }) {
  return (
    <Card className="overflow-hidden">
      {rows.length === 0 ? (
        <EmptyState icon={CalendarDays} title="No report yet">
          As soon as a session counts, its month has a report here. Upload transcripts, or load the demo from the overview.
        </EmptyState>
      ) : (
        <Table label="Reports">
          <TableHead>
            <tr>
              <TableHeader>Period</TableHeader>
              <TableHeader>State</TableHeader>
              <TableHeader className="text-right max-sm:hidden">Sessions</TableHeader>
              <TableHeader className="text-right">With an episode</TableHeader>
              <TableHeader>
                <span className="sr-only">Files</span>
              </TableHeader>
            </tr>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <PeriodRow key={row.period} row={row} />
            ))}
          </TableBody>
        </Table>
      )}
    </Card>
  )
}

function PeriodRow({ row }: { row: ReportRow }) {
  const { kind, period, periodName, viewId, isOver, revision, closedAt, sessions, sessionsWithEpisode } = row
  return (
    <TableRow>
      <TableCell className="whitespace-nowrap font-medium">
        <Link
          href={reportHref({ period, viewId })}
          prefetch={false}
          className="rounded underline decoration-border-strong underline-offset-2 hocus:decoration-current"
        >
          {periodName}
        </Link>
        {kind === 'week' && <p className="whitespace-normal font-normal text-muted-foreground text-xs">{daysText(period)}</p>}
      </TableCell>
      <TableCell className="whitespace-nowrap">
        {closedAt ? (
          <>
            <Badge tone="success">Closed</Badge>{' '}
            <span className="text-muted-foreground text-xs">
              {revision === 1 ? null : `revision ${revision}, `}
              <Instant at={closedAt} show="date" />
            </span>
          </>
        ) : (
          <Badge tone={isOver ? undefined : 'accent'}>{isOver ? 'Open' : 'Not over yet'}</Badge>
        )}
      </TableCell>
      <TableCell className="text-right tabular-nums max-sm:hidden">{sessions.toLocaleString('en')}</TableCell>
      <TableCell className="text-right tabular-nums">
        {sessionsWithEpisode.toLocaleString('en')} <span className="text-muted-foreground text-xs">{shareText(row)}</span>
      </TableCell>
      <TableCell className="text-right">
        <a href={exportHref({ period, viewId }, 'pdf')} download className="text-accent text-xs underline underline-offset-2">
          PDF<span className="sr-only"> of {periodName}</span>
        </a>
      </TableCell>
    </TableRow>
  )
}

/** Nobody knows which days the 43rd week has. */
function daysText(period: string): string {
  const { from, to } = daysOfPeriod(period)
  return `${dayText(from)} – ${dayText(addDays(to, -1))}`
}

/** Under ten it says too little to be a share. */
function shareText({ sessions, sessionsWithEpisode }: ReportRow): string {
  return sessions < 10 ? 'too few' : `${((sessionsWithEpisode / sessions) * 100).toFixed(1)} %`
}
