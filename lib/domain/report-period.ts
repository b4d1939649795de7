import { addDays, bucketOf, type DayRange, nextBucket } from './buckets'
import { codes } from './codes'

/** What a report covers: a calendar month `2026-10`, or an ISO week `2026-W43`, in the workspace's time zone. */
export const ReportKind = codes(['month', 'week'])
export type ReportKind = (typeof ReportKind.options)[number]

/** When a report may be sent. 28: the last day that every month has. */
export const LAST_DAY = { month: 28, week: 7 } as const satisfies Record<ReportKind, number>

const PERIOD = { month: /^[1-9]\d{3}-(0[1-9]|1[0-2])$/, week: /^[1-9]\d{3}-W(0[1-9]|[1-4]\d|5[0-3])$/ } as const satisfies Record<
  ReportKind,
  RegExp
>

export function kindOfPeriod(id: string): ReportKind | null {
  if (PERIOD.month.test(id)) return 'month'
  return PERIOD.week.test(id) && periodOf(firstDayOfWeek(id), 'week') === id ? 'week' : null
}

/** The month or week that a day is in. */
export function periodOf(day: string, kind: ReportKind): string {
  if (kind === 'month') return day.slice(0, 7)
  const thursday = addDays(bucketOf(day, 'week'), 3)
  const week = Math.floor((Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / MS_PER_WEEK) + 1
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`
}

/** The days of a period, from the first up to but without the one after the last. Throws a RangeError for what is no period. */
export function daysOfPeriod(id: string): DayRange {
  const kind = kindOfPeriod(id)
  if (!kind) throw new RangeError(`No month or week: ${id}`)
  const from = kind === 'month' ? `${id}-01` : firstDayOfWeek(id)
  return { from, to: nextBucket(from, kind) }
}

export function periodBefore(id: string): string {
  return periodOf(addDays(daysOfPeriod(id).from, -1), kindOfPeriod(id) ?? 'month')
}

/** The latest period that is over on a day. */
export const lastPeriodBefore = (day: string, kind: ReportKind): string => periodBefore(periodOf(day, kind))

/** The week with 4 January is the first of its year (ISO 8601). */
function firstDayOfWeek(id: string): string {
  return addDays(bucketOf(`${id.slice(0, 4)}-01-04`, 'week'), 7 * (Number(id.slice(6)) - 1))
}

const MS_PER_WEEK = 604_800_000
