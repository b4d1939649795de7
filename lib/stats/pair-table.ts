import type { TwoByTwo } from './two-by-two'

/** Pairs of adjacent sessions by which of the two has an episode. */
type Pairs = { both: number; earlierOnly: number; laterOnly: number; neither: number }

/** Exposed are the pairs whose earlier session has an episode, counted those whose later one has. */
export function pairTable({ both, earlierOnly, laterOnly, neither }: Pairs): TwoByTwo {
  return { exposed: { count: both, n: both + earlierOnly }, unexposed: { count: laterOnly, n: laterOnly + neither } }
}
