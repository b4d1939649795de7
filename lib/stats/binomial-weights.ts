/** How likely each count of hits is, beside the likeliest, which weighs 1. Counts that are not there weigh next to nothing. */
export type BinomialWeights = { weights: ReadonlyMap<number, number>; total: number }

const NOTHING = 1e-300

/**
 * The binomial distribution of `n` draws with the chance `p`, between 0 and 1, walked outwards from its peak. So there is no binomial
 * coefficient to overflow, and a million draws cost some forty thousand steps.
 */
export function binomialWeights(n: number, p: number): BinomialWeights {
  const peak = Math.min(n, Math.floor((n + 1) * p))
  const odds = p / (1 - p)
  const weights = new Map([[peak, 1]])
  for (let count = peak, weight = 1; count < n; count++) {
    weight *= ((n - count) / (count + 1)) * odds
    if (weight < NOTHING) break
    weights.set(count + 1, weight)
  }
  for (let count = peak, weight = 1; count > 0; count--) {
    weight *= count / (n - count + 1) / odds
    if (weight < NOTHING) break
    weights.set(count - 1, weight)
  }
  return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) }
}
