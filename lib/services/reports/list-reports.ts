import { dayCounts } from '@/lib/analytics/day-counts'
import type { ReportList, ReportRow } from '@/lib/contracts/report/report'
import type { Queryable } from '@/lib/db/client'
import { deletedViews } from '@/lib/db/deleted-views'
import { type ClosedReport, closedReportsOf } from '@/lib/db/reports'
import { timeZoneOf } from '@/lib/db/workspaces'
import { dayIn } from '@/lib/domain/calendar'
import { type Filters, NO_FILTERS } from '@/lib/domain/filters'
import { periodName } from '@/lib/domain/period-name'
import { daysOfPeriod, kindOfPeriod, periodOf, type ReportKind } from '@/lib/domain/report-period'
import { viewOf } from '@/lib/services/saved-views'

type Series = { kind: ReportKind; viewId: string | null }
type Counts = { sessions: number; sessionsWithEpisode: number }

/**
 * Every month, or week, with a session or a closed report, the latest first: closed ones with the numbers they were closed with. Of a view
 * that was deleted, those that were closed.
 */
export async function listReports(db: Queryable, workspaceId: string, { kind, viewId }: Series, now: Date): Promise<ReportList> {
  const deleted = viewId === null ? undefined : (await deletedViews(db, workspaceId)).find(({ id }) => id === viewId)
  const view = viewId === null || deleted ? null : await viewOf(db, workspaceId, viewId)
  const today = dayIn(await timeZoneOf(db, workspaceId), now)
  const open = deleted ? NO_PERIODS : await countedPeriods(db, workspaceId, { ...NO_FILTERS, ...view?.filters }, kind, today)
  const closed = new Map((await closedReportsOf(db, { workspaceId, kind, viewId })).map((report) => [report.period, report]))
  const periods = [...new Set([...open.keys(), ...closed.keys()])].toSorted().toReversed()
  return {
    items: periods.map((period) => ({
      ...{ kind, period, periodName: periodName(period), viewId, viewName: (view ?? deleted)?.name ?? null },
      isOver: daysOfPeriod(period).to <= today,
      ...stateOf(closed.get(period) ?? null, open.get(period) ?? NOTHING),
    })),
  }
}

const NO_PERIODS: ReadonlyMap<string, Counts> = new Map()
const NOTHING: Counts = { sessions: 0, sessionsWithEpisode: 0 }

async function countedPeriods(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  kind: ReportKind,
  today: string,
): Promise<Map<string, Counts>> {
  const groups = await dayCounts(db, workspaceId, filters, [kind], ['sessions', 'with-episode'])
  const begun = groups.map(({ key: [start = ''], counts }) => ({ start, counts })).filter(({ start }) => start <= today)
  const periods = begun.map(({ start, counts }) => {
    return [periodOf(start, kind), { sessions: counts.sessions, sessionsWithEpisode: counts['with-episode'] }] as const
  })
  return new Map(periods.filter(([period]) => kindOfPeriod(period) !== null))
}

function stateOf(
  closed: ClosedReport | null,
  open: Counts,
): Pick<ReportRow, 'id' | 'revision' | 'closedAt' | 'sessions' | 'sessionsWithEpisode'> {
  if (!closed) return { id: null, revision: null, closedAt: null, ...open }
  const { id, revision, revisedAt, sessions, sessionsWithEpisode } = closed
  return { id, revision, closedAt: revisedAt.toISOString(), sessions, sessionsWithEpisode }
}
