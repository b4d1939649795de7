import { codes } from './codes'

/** Days are calendar days without a time zone, so that a week is seven of them whatever the clocks do. */
export const BucketUnit = codes(['day', 'week', 'month'])
export type BucketUnit = (typeof BucketUnit.options)[number]

/** From `from` up to but without `to`. */
export type DayRange = { from: string; to: string }

export const MAX_BUCKETS = 400

export function addDays(day: string, days: number): string {
  return written(new Date(Date.parse(day) + days * MS_PER_DAY))
}

export function daysIn({ from, to }: DayRange): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY
}

/** As many days just before; null where the range is empty or too early for a calendar. */
export function previousRange(range: DayRange): DayRange | null {
  const length = daysIn(range)
  const from = Date.parse(range.from) - length * MS_PER_DAY
  if (length <= 0 || from < Date.parse('0001-01-01')) return null
  return { from: written(new Date(from)), to: range.from }
}

/** First day of the bucket that a day is in: itself, its Monday, the first of its month. */
export function bucketOf(day: string, unit: BucketUnit): string {
  switch (unit) {
    case 'day':
      return day
    case 'week':
      return addDays(day, -((new Date(day).getUTCDay() + 6) % 7))
    case 'month':
      return `${day.slice(0, 7)}-01`
    default:
      return unit satisfies never
  }
}

export function nextBucket(start: string, unit: BucketUnit): string {
  switch (unit) {
    case 'day':
      return addDays(start, 1)
    case 'week':
      return addDays(start, 7)
    case 'month':
      return bucketOf(addDays(start, 31), 'month')
    default:
      return unit satisfies never
  }
}

/** Starts of all buckets that share a day with the range, in order. */
export function bucketsIn(range: DayRange, unit: BucketUnit): string[] {
  const starts: string[] = []
  for (let start = bucketOf(range.from, unit); start < range.to; start = nextBucket(start, unit)) starts.push(start)
  return range.from < range.to ? starts : []
}

/** The days of a bucket that are in the range; null is an open end. */
export function daysOfBucket(start: string, unit: BucketUnit, { from, to }: { from: string | null; to: string | null }): DayRange {
  const end = nextBucket(start, unit)
  return { from: from && from > start ? from : start, to: to && to < end ? to : end }
}

/** A year before: the same date for months, and for days and weeks the same weekday 52 weeks before. */
export function yearBefore(day: string, unit: BucketUnit): string {
  if (unit !== 'month') return addDays(day, -364)
  const date = new Date(day)
  return written(new Date(date.setUTCFullYear(date.getUTCFullYear() - 1)))
}

/** The asked unit, by default one that leaves about a dozen points or more; a coarser one where there would be too many to draw. */
export function unitFor(range: DayRange, asked: BucketUnit | null): BucketUnit {
  const days = daysIn(range)
  const wanted = asked ?? (days <= 31 ? 'day' : days <= 183 ? 'week' : 'month')
  if (wanted === 'day' && days > MAX_BUCKETS) return unitFor(range, 'week')
  return wanted === 'week' && days > MAX_BUCKETS * 7 ? 'month' : wanted
}

const MS_PER_DAY = 86_400_000

const written = (date: Date) => date.toISOString().slice(0, 10)
