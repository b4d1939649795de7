import type { Estimate } from './estimate'
import { type Lift, lift } from './lift'
import { proportion } from './proportion'

export type Pair<Label extends string> = { first: Label; second: Label }

/** Of `n` things (episodes, or sessions with an episode): how many have each label, and how many have each pair of labels. */
export type LabelCounts<Label extends string> = {
  n: number
  support: Record<Label, number>
  pairs: readonly (Pair<Label> & { count: number })[]
}

/**
 * `overlap` is the share of the rarer label that has the other too. `givenFirst` is P(second | first). Jaccard and overlap are
 * null where neither, or one, of the labels was seen; the lift where one has fewer than ten.
 */
export type CoOccurrence<Label extends string> = Pair<Label> & {
  count: number
  lift: Lift | null
  jaccard: number | null
  overlap: number | null
  givenFirst: Estimate
  givenSecond: Estimate
}

/** How much more often than by chance two labels meet in one thing: the paper's lift within an episode and within a session. */
export function coOccurrence<Label extends string>({ n, support, pairs }: LabelCounts<Label>): CoOccurrence<Label>[] {
  return pairs.map(({ first, second, count }) => {
    const [a, b] = [support[first], support[second]]
    return {
      first,
      second,
      count,
      lift: lift({ both: count, first: a, second: b, n }),
      jaccard: a + b === 0 ? null : count / (a + b - count),
      overlap: Math.min(a, b) === 0 ? null : count / Math.min(a, b),
      givenFirst: proportion(count, a),
      givenSecond: proportion(count, b),
    }
  })
}
