import type { Db } from '@/lib/db/client'
import { reportGrounds, writtenGrounds } from '@/lib/db/report-grounds'
import { type ClosedReport, closedReportsSince } from '@/lib/db/reports'
import { findSavedView } from '@/lib/db/saved-views'
import { timeZoneOf } from '@/lib/db/workspaces'
import { addDays } from '@/lib/domain/buckets'
import { dayIn } from '@/lib/domain/calendar'
import { daysOfPeriod } from '@/lib/domain/report-period'
import { reviseClosed } from './revise-report'

/** Older ones stay as they were told, unless somebody asks. */
const DAYS_REVISED = 396
/** While sessions of the period still come or are read anew, a revision would tell half of it. */
const QUIET_MS = 10 * 60_000

/**
 * Looks which closed reports would say something else today, and tells it in a revision of each, at most one a day. Returns how many.
 * A report that fails keeps none of the others from it.
 */
export async function reviseReports(db: Db, now: Date): Promise<number> {
  const oldest = addDays(now.toISOString().slice(0, 10), -DAYS_REVISED)
  const errors: unknown[] = []
  let revised = 0
  for (const closed of await closedReportsSince(db, oldest.slice(0, 4))) {
    if (daysOfPeriod(closed.period).to < oldest) continue
    try {
      if (await isDue(db, closed, now)) revised += (await reviseClosed(db, closed, null, now)).isNew ? 1 : 0
    } catch (error) {
      errors.push(error)
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} reports could not be counted anew.`)
  return revised
}

async function isDue(db: Db, { workspaceId, viewId, ...closed }: ClosedReport, now: Date): Promise<boolean> {
  const timeZone = await timeZoneOf(db, workspaceId)
  if (dayIn(timeZone, closed.revisedAt) === dayIn(timeZone, now)) return false
  // Nobody can tell what a view that is gone would hold today.
  if (viewId && !(await findSavedView(db, { workspaceId, id: viewId }))) return false

  const { grounds, changedAt } = await reportGrounds(db, workspaceId, daysOfPeriod(closed.period), viewId)
  if (writtenGrounds(grounds) === closed.grounds) return false
  return changedAt === null || changedAt.getTime() < now.getTime() - QUIET_MS
}
