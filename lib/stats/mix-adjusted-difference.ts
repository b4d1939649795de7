import type { Difference } from './difference'
import { type Estimate, type Interval, isTooFew } from './estimate'

/** The same stratum (say, one agent on one platform) before and after. */
export type StratumPair = { before: Estimate; after: Estimate }

/** `n` of the strata that were compared, of both sides together, and `strata` how many they are. */
export type MixAdjusted = Difference & { strata: number; n: number }

/**
 * `after` minus `before` as if both sides had the mix of strata that they have together: the differences within the strata, weighted by
 * n. So more sessions of a tool with a high rate do not look like a higher rate. Only strata with ten of n on either side are compared;
 * null where there is none. The interval squares and adds the weighted distance of each estimate to the end of its own interval
 * (MOVER: Zou, Huang and Zhang 2009, Comput. Stat. Data Anal. 53, 1080–1085), so for one stratum it is that of difference.ts.
 */
export function mixAdjustedDifference(pairs: readonly StratumPair[]): MixAdjusted | null {
  const known = pairs.flatMap(({ before, after }) => {
    const [from, to] = [endsOf(before), endsOf(after)]
    return from && to ? [{ from, to, n: before.n + after.n }] : []
  })
  const n = known.reduce((sum, pair) => sum + pair.n, 0)
  if (n === 0) return null

  const weighted = known.map(({ from, to, n: own }) => ({ from, to, weight: own / n }))
  const value = weighted.reduce((sum, { from, to, weight }) => sum + weight * (to.value - from.value), 0)
  const low = value - Math.hypot(...weighted.flatMap(({ from, to, weight }) => [weight * to.below, weight * from.above]))
  const high = value + Math.hypot(...weighted.flatMap(({ from, to, weight }) => [weight * to.above, weight * from.below]))
  const interval: Interval = { low, high }
  return { value, interval, moreThanNoise: low > 0 || high < 0, strata: weighted.length, n }
}

/** How far the ends of the interval lie from the value. */
function endsOf({ value, interval, n }: Estimate) {
  if (value === null || interval === null || isTooFew(n)) return null
  return { value, below: value - interval.low, above: interval.high - value }
}
