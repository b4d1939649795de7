import { binomialWeights } from './binomial-weights'
import { isTooFew } from './estimate'
import { proportion } from './proportion'
import type { Ratio, TwoByTwo } from './two-by-two'

/** `ratio` is null where the unexposed have no event: it has no end. */
export type RateRatio = { ratio: Ratio | null; p: number }

/**
 * The rate of the exposed over that of the unexposed, `n` being the exposure (developer turns). Given all events, those of the exposed are
 * binomial with their part of the exposure as the chance, if the rates are the same (Przyborowski and Wilenski 1940, Biometrika 31,
 * 313–323). p is exact and two-sided: all splits no likelier than this one, as R's poisson.test has it. The interval is Wilson's for that
 * binomial, turned into a ratio; at its very border it may disagree with p. Both take events as independent.
 * Null where either group has less than ten of exposure, and where there is no event at all.
 */
export function rateRatio({ exposed, unexposed }: TwoByTwo): RateRatio | null {
  const events = exposed.count + unexposed.count
  if (isTooFew(exposed.n) || isTooFew(unexposed.n) || events === 0) return null
  return { ratio: ratioOf({ exposed, unexposed }), p: evenSplitP(exposed.count, events, exposed.n / (exposed.n + unexposed.n)) }
}

function ratioOf({ exposed, unexposed }: TwoByTwo): Ratio | null {
  const { interval } = proportion(exposed.count, exposed.count + unexposed.count)
  if (unexposed.count === 0 || !interval) return null
  const asRatio = (share: number) => (share / (1 - share)) * (unexposed.n / exposed.n)
  const [low, high] = [asRatio(interval.low), asRatio(interval.high)]
  return {
    value: (exposed.count / unexposed.count) * (unexposed.n / exposed.n),
    interval: { low, high },
    moreThanNoise: low > 1 || high < 1,
  }
}

/** Splits as likely as the one that was seen may come out a hair likelier in floating point; R allows the same. */
const HAIR = 1 + 1e-7

function evenSplitP(count: number, events: number, chance: number): number {
  const { weights, total } = binomialWeights(events, chance)
  const seen = (weights.get(count) ?? 0) * HAIR
  const noLikelier = [...weights.values()].filter((weight) => weight <= seen)
  return Math.min(1, noLikelier.reduce((sum, weight) => sum + weight, 0) / total)
}
