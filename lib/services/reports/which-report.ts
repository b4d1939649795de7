import type { Queryable } from '@/lib/db/client'
import type { ReportKey } from '@/lib/db/reports'
import { timeZoneOf } from '@/lib/db/workspaces'
import { AppError } from '@/lib/domain/app-error'
import type { DayRange } from '@/lib/domain/buckets'
import { dayIn } from '@/lib/domain/calendar'
import { daysOfPeriod, kindOfPeriod } from '@/lib/domain/report-period'

/** The report of a period: for a saved view or, with null, for all of the workspace. */
export type WhichReport = { period: string; viewId: string | null }

export function reportKey(workspaceId: string, { period, viewId }: WhichReport): ReportKey {
  const kind = kindOfPeriod(period)
  if (!kind) throw new AppError('invalid_request', `"${period}" is no month and no week. A month is written 2026-10, a week 2026-W43.`)
  return { workspaceId, kind, period, viewId }
}

/** Throws while the period has not begun. */
export async function refuseIfAhead(db: Queryable, workspaceId: string, period: string, now: Date): Promise<void> {
  const { days, today, timeZone } = await placeInTime(db, workspaceId, period, now)
  if (days.from <= today) return
  throw new AppError('not_found', `${period} has not begun: in the time zone of the workspace, ${timeZone}, it is ${today}.`)
}

/** Throws until the period is over. */
export async function refuseIfNotOver(db: Queryable, workspaceId: string, period: string, now: Date): Promise<void> {
  const { days, timeZone, today } = await placeInTime(db, workspaceId, period, now)
  if (days.to <= today) return
  throw new AppError('invalid_request', `${period} is not over. Close its report on ${days.to} or later, in the time zone ${timeZone}.`)
}

async function placeInTime(
  db: Queryable,
  workspaceId: string,
  period: string,
  now: Date,
): Promise<{ days: DayRange; today: string; timeZone: string }> {
  const timeZone = await timeZoneOf(db, workspaceId)
  return { days: daysOfPeriod(period), today: dayIn(timeZone, now), timeZone }
}
