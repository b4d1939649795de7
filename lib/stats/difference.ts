import { type Estimate, type Interval, isTooFew } from './estimate'

export type Difference = { value: number; interval: Interval; moreThanNoise: boolean }

/**
 * `after` minus `before` of two independent groups, with Newcombe's hybrid interval: the square-and-add of the two
 * intervals. With Wilson's it is his method 10 for proportions; with exact ones it serves rates alike (MOVER, Zou and
 * Donner 2008). Null if either group is too small to compare.
 */
export function difference(before: Estimate, after: Estimate): Difference | null {
  if (before.value === null || after.value === null || !before.interval || !after.interval) return null
  if (isTooFew(before.n) || isTooFew(after.n)) return null
  const value = after.value - before.value
  const interval = {
    low: value - Math.hypot(after.value - after.interval.low, before.interval.high - before.value),
    high: value + Math.hypot(after.interval.high - after.value, before.value - before.interval.low),
  }
  return { value, interval, moreThanNoise: interval.low > 0 || interval.high < 0 }
}
