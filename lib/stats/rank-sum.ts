import { isTooFew } from './estimate'
import { inOrder, medianOf, sizeOf, type Tally } from './tally'
import { twoSidedP } from './two-sided-p'

/**
 * `u` counts the pairs in which the value of the first group is the larger, a tie as half. `superiority` is their share, from 0 to 1: how
 * likely one of the first lies above one of the second; `rankBiserial` says the same from −1 to 1, 0 being no difference.
 */
export type RankSum = {
  u: number
  p: number
  superiority: number
  rankBiserial: number
  medians: { first: number; second: number }
}

/**
 * Whether values of two independent groups lie apart (turns of sessions, say, which a mean tells badly), by Wilcoxon's rank sum as Mann
 * and Whitney 1947 have it. p is two-sided, by the normal approximation with the variance corrected for ties and U for continuity, as R's
 * wilcox.test(exact = FALSE). The effect is McGraw and Wong's probability of superiority with ties as half (Vargha and Delaney 2000), and
 * Cureton's rank-biserial correlation. Where all values are equal, p is 1. It tells apart how groups lie, not their medians: these may be equal.
 * The values come counted. Null where either group has fewer than ten. A value that is no finite number is a RangeError.
 */
export function rankSumOfTallies(first: Tally, second: Tally): RankSum | null {
  const [ones, others] = [sizeOf(checked(first)), sizeOf(checked(second))]
  const medianOfFirst = medianOf(first)
  const medianOfSecond = medianOf(second)
  if (isTooFew(ones) || isTooFew(others) || medianOfFirst === null || medianOfSecond === null) return null

  const pairs = ones * others
  const { ranksOfFirst, ties } = ranked(first, second)
  const u = ranksOfFirst - (ones * (ones + 1)) / 2
  const all = ones + others
  const error = Math.sqrt((pairs / 12) * (all + 1 - ties / (all * (all - 1))))
  const beyondContinuity = Math.max(0, Math.abs(u - pairs / 2) - 1 / 2)
  return {
    u,
    p: error === 0 ? 1 : twoSidedP(beyondContinuity / error),
    superiority: u / pairs,
    rankBiserial: (2 * u) / pairs - 1,
    medians: { first: medianOfFirst, second: medianOfSecond },
  }
}

function checked(tally: Tally): Tally {
  const wrong = [...tally.keys()].find((value) => !Number.isFinite(value))
  if (wrong !== undefined) throw new RangeError(`${wrong} cannot be ranked`)
  return tally
}

/** The sum of the ranks of the first group among all, equal values sharing the middle of their ranks; and the sum of t³ − t over ties of t. */
function ranked(first: Tally, second: Tally): { ranksOfFirst: number; ties: number } {
  const together = new Map(first)
  for (const [value, times] of second) together.set(value, (together.get(value) ?? 0) + times)

  let [below, ranksOfFirst, ties] = [0, 0, 0]
  for (const [value, times] of inOrder(together)) {
    ranksOfFirst += (first.get(value) ?? 0) * (below + (times + 1) / 2)
    ties += times ** 3 - times
    below += times
  }
  return { ranksOfFirst, ties }
}
