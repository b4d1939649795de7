import { studentQuantile } from './distributions'
import { type Interval, isTooFew } from './estimate'
import { sizeOf, type Tally } from './tally'

/**
 * The mean with Student's 95 % interval on n − 1 degrees of freedom. It asks for enough values that their mean is near normal, however
 * skewed they are themselves; values of one session are taken as independent. Where all values are equal the interval is a point.
 * Null under ten values. A value that is no finite number is a RangeError.
 */
export function meanInterval(tally: Tally): { value: number; interval: Interval } | null {
  const wrong = [...tally.keys()].find((value) => !Number.isFinite(value))
  if (wrong !== undefined) throw new RangeError(`${wrong} has no place in a mean`)
  const n = sizeOf(tally)
  if (isTooFew(n)) return null

  const value = sumOver(tally, (each) => each) / n
  const variance = sumOver(tally, (each) => (each - value) ** 2) / (n - 1)
  const half = studentQuantile(0.975, n - 1) * Math.sqrt(variance / n)
  return { value, interval: { low: value - half, high: value + half } }
}

const sumOver = (tally: Tally, of: (value: number) => number) => [...tally].reduce((total, [value, times]) => total + times * of(value), 0)
