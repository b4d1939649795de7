import { type DailyValue, type ObservedValue, observedValues } from './daily-value'
import { ibeta, studentQuantile } from './distributions'
import { type Interval, isTooFew } from './estimate'

/** `slope` and its 95 % interval are in units of the value per day, `intercept` is the line's value on day 0, `n` the days measured. */
export type LinearTrend = { slope: number; interval: Interval; intercept: number; r: number; p: number; n: number }

/**
 * The straight line through daily values by ordinary least squares, every day counting alike, with Student's t on n − 2 degrees of
 * freedom for the interval and for p (two-sided, of no slope). So Tang et al. (arXiv 2605.29442) measure their trends, by SciPy's
 * linregress. Neighbouring days that resemble each other make interval and p too sure of themselves; so does a changing mix of
 * platforms, which is no trend. Values that never change have slope 0, an empty interval, r 0 and p 1.
 * Null below ten measured days, or where all are the same day. A value that is no finite number is a RangeError.
 */
export function linearTrend(days: readonly DailyValue[]): LinearTrend | null {
  const points = observedValues(days)
  const n = points.length
  if (isTooFew(n)) return null
  const middle = { day: mean(points.map(({ day }) => day)), value: mean(points.map(({ value }) => value)) }
  const { dayDay, dayValue, valueValue } = sumsAround(middle, points)
  if (dayDay === 0) return null

  const slope = dayValue / dayDay
  const left = sum(points.map(({ day, value }) => (value - middle.value - slope * (day - middle.day)) ** 2))
  const half = studentQuantile(0.975, n - 2) * Math.sqrt(left / (n - 2) / dayDay)
  const unexplained = valueValue === 0 ? 1 : Math.min(1, left / valueValue)
  return {
    slope,
    interval: { low: slope - half, high: slope + half },
    intercept: middle.value - slope * middle.day,
    r: Math.sign(slope) * Math.sqrt(1 - unexplained),
    p: ibeta(unexplained, (n - 2) / 2, 1 / 2),
    n,
  }
}

function sumsAround(middle: ObservedValue, points: readonly ObservedValue[]) {
  return {
    dayDay: sum(points.map(({ day }) => (day - middle.day) ** 2)),
    dayValue: sum(points.map(({ day, value }) => (day - middle.day) * (value - middle.value))),
    valueValue: sum(points.map(({ value }) => (value - middle.value) ** 2)),
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length
