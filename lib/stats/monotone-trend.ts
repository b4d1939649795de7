import { type DailyValue, type ObservedValue, observedValues } from './daily-value'
import { type Interval, isTooFew, Z } from './estimate'
import { median } from './quantile'
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
  const slope = median(slopes)
  if (slope === null) return null
  const s = slopes.reduce((total, each) => total + Math.sign(each), 0)
  const error = Math.sqrt(varianceOfS(points))
  const beyondContinuity = Math.max(0, Math.abs(s) - 1)
  return {
    slope,
    interval: senInterval(slopes, error),
    s,
    p: error === 0 ? 1 : twoSidedP(beyondContinuity / error),
    n: points.length,
  }
}

function refuseRepeatedDays(points: readonly ObservedValue[]) {
  const repeated = points.find(({ day }, at) => points[at + 1]?.day === day)
  if (repeated) throw new RangeError(`day ${repeated.day} is there twice`)
}

/** Of every day with every later one, in ascending order. */
function slopesOf(points: readonly ObservedValue[]): Float64Array {
  const slopes = points.flatMap((from, at) => points.slice(at + 1).map((to) => (to.value - from.value) / (to.day - from.day)))
  return Float64Array.from(slopes).sort()
}

function varianceOfS(points: readonly ObservedValue[]): number {
  const tied = new Map<number, number>()
  for (const { value } of points) tied.set(value, (tied.get(value) ?? 0) + 1)
  const terms = (size: number) => size * (size - 1) * (2 * size + 5)
  return [...tied.values()].reduce((left, size) => left - terms(size), terms(points.length)) / 18
}

function senInterval(slopes: Float64Array, error: number): Interval {
  const last = slopes.length - 1
  const lowest = Math.max(0, Math.round((slopes.length - Z * error) / 2) - 1)
  const highest = Math.min(last, Math.round((slopes.length + Z * error) / 2))
  return { low: slopes[lowest] ?? Number.NaN, high: slopes[highest] ?? Number.NaN }
}
