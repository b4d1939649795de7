import { DateTime } from 'luxon'
import type { Schedule } from '@/lib/contracts/subscriptions'
import { daysOfPeriod, lastPeriodBefore, type ReportKind } from '@/lib/domain/report-period'

/**
 * The first time after `after` at which a schedule sends. An hour that the clock skips is the next that there is, one that it repeats
 * counts once. A report is of days in the workspace's time zone, so it waits until its period is over there too.
 */
export function nextAt(schedule: Schedule, workspaceZone: string, after: Date): Date {
  const start = DateTime.fromJSDate(after, { zone: schedule.timeZone }).startOf(schedule.kind)
  for (const periods of [0, 1, 2]) {
    const time = timeIn(start.plus({ [schedule.kind]: periods }), schedule)
    const at = Math.max(time.toMillis(), endOfPeriodBefore(time, schedule.kind, workspaceZone))
    if (at > after.getTime()) return new Date(at)
  }
  throw new RangeError(`No next time of ${JSON.stringify(schedule)}`)
}

function timeIn(start: DateTime, { day, hour }: Schedule): DateTime {
  const time = start.plus({ days: day - 1 }).set({ hour })
  const [earliest = time] = time.getPossibleOffsets().toSorted((a, b) => a.toMillis() - b.toMillis())
  return earliest
}

function endOfPeriodBefore(time: DateTime, kind: ReportKind, workspaceZone: string): number {
  const { to } = daysOfPeriod(lastPeriodBefore(time.toFormat('yyyy-MM-dd'), kind))
  return DateTime.fromISO(to, { zone: workspaceZone }).toMillis()
}
