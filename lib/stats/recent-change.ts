import { type Difference, difference } from './difference'
import { proportion } from './proportion'
import type { Counted } from './two-by-two'

/**
 * The share over the last `recent` of some periods less that over the periods before, both as ratios of sums, with Newcombe's
 * interval. Null with fewer than ten of n on either side.
 */
export function recentChange(periods: readonly Counted[], recent: number): Difference | null {
  const parting = Math.max(0, periods.length - recent)
  const share = (some: readonly Counted[]) => proportion(sum(some.map(({ count }) => count)), sum(some.map(({ n }) => n)))
  return difference(share(periods.slice(0, parting)), share(periods.slice(parting)))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
