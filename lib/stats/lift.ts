import { type Interval, isTooFew } from './estimate'
import { logRatio } from './two-by-two'

/** Of `n` things, how many have the first property, how many the second, and how many both. */
export type Overlap = { both: number; first: number; second: number; n: number }

/** 1 where the two are independent. `interval` is null where nothing has both: its logarithm has no end. */
export type Lift = { value: number; interval: Interval | null; moreThanNoise: boolean }

/**
 * P(both) / (P(first) · P(second)): how many times more often two properties meet than if they were independent. The paper's
 * association ratio is one. The 95 % interval is the delta method's for the logarithm over a multinomial sample, with variance
 * 1/both − 1/first − 1/second + (2·lift − 1)/n; it takes the n things as independent of each other.
 * Null where under ten have the first or the second. Throws a RangeError for counts that cannot be.
 */
export function lift({ both, first, second, n }: Overlap): Lift | null {
  if (!(both >= Math.max(0, first + second - n) && both <= Math.min(first, second) && Math.max(first, second) <= n))
    throw new RangeError(`of ${n}, ${both} cannot be both, ${first} the first and ${second} the second`)
  if (isTooFew(first) || isTooFew(second)) return null
  if (both === 0) return { value: 0, interval: null, moreThanNoise: false }
  const value = (both * n) / (first * second)
  return logRatio(value, 1 / both - 1 / first - 1 / second + (2 * value - 1) / n)
}
