import { type DailyValue, type ObservedValue, observedValues } from './daily-value'
import { type Interval, isTooFew, Z } from './estimate'
import { median } from './quantile'
import { selectPlaces } from './select-places'
import { twoSidedP } from './two-sided-p'

/** `slope` and its 95 % interval are in units of the value per day; `s` is how many more pairs of days rise than fall; `n` the days measured. */
export type MonotoneTrend = { slope: number; interval: Interval; s: number; p: number; n: number }

/**
 * Whether daily values rise or fall, on no assumption of a straight line and unmoved by a few wild days. The slope is the median of
 * those between any two days (Theil 1950; Sen 1968, with his interval as R's trend and SciPy round it); p is Mann and Kendall's,
 * two-sided, by the normal approximation with the variance corrected for ties and S for continuity (Gilbert 1987, ch. 16). Days are
 * taken as independent. With values that never change, p is 1. It looks at every pair: 1,000 days are 499,500 slopes.
 * Null below ten measured days. A day that is there twice, or a value that is no finite number, is a RangeError.
 */
export function monotoneTrend(days: readonly DailyValue[]): MonotoneTrend | null {
  const points = observedValues(days).sort((a, b) => a.day - b.day)
  refuseRepeatedDays(points)
  if (isTooFew(points.length)) return null

  const slopes = slopesOf(points)
  const s = risingPairs(slopes)
  const error = Math.sqrt(varianceOfS(points))
  const ends = senPlaces(slopes.length, error)
  const middle = (slopes.length - 1) / 2
  selectPlaces(slopes, [Math.floor(middle), Math.ceil(middle), ends.low, ends.high])
  const slope = median(slopes)
  if (slope === null) return null
  return {
    slope,
    interval: { low: slopes[ends.low] ?? Number.NaN, high: slopes[ends.high] ?? Number.NaN },
    s,
    p: error === 0 ? 1 : twoSidedP(Math.max(0, Math.abs(s) - 1) / error),
    n: points.length,
  }
}

function refuseRepeatedDays(points: readonly ObservedValue[]) {
  const repeated = points.find(({ day }, at) => points[at + 1]?.day === day)
  if (repeated) throw new RangeError(`day ${repeated.day} is there twice`)
}

/** Of every day with every later one. */
function slopesOf(points: readonly ObservedValue[]): Float64Array {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2)
  let filled = 0
  for (const [at, from] of points.entries()) {
    for (let later = at + 1; later < points.length; later++) {
      const to = points[later] ?? from
      slopes[filled++] = (to.value - from.value) / (to.day - from.day)
    }
  }
  return slopes
}

function risingPairs(slopes: Float64Array): number {
  let more = 0
  for (const slope of slopes) more += slope > 0 ? 1 : slope < 0 ? -1 : 0
  return more
}

function varianceOfS(points: readonly ObservedValue[]): number {
  const tied = new Map<number, number>()
  for (const { value } of points) tied.set(value, (tied.get(value) ?? 0) + 1)
  const terms = (size: number) => size * (size - 1) * (2 * size + 5)
  return [...tied.values()].reduce((left, size) => left - terms(size), terms(points.length)) / 18
}

/** Where the ends of the interval stand among the slopes in ascending order. */
function senPlaces(pairs: number, error: number): { low: number; high: number } {
  return {
    low: Math.max(0, Math.round((pairs - Z * error) / 2) - 1),
    high: Math.min(pairs - 1, Math.round((pairs + Z * error) / 2)),
  }
}
