import { type Difference, difference } from './difference'
import type { Estimate } from './estimate'
import { proportion } from './proportion'
import { rate } from './rate'

/** What was counted on a day ('YYYY-MM-DD'), and out of how many: sessions for a share, turns for a rate. */
export type DailyCount = { day: string; count: number; n: number }

export type BeforeAfter = { before: Estimate; after: Estimate; difference: Difference | null }

/**
 * The days before `from` against `from` and those after it, as ratios of sums: every session or turn counts alike, and a day without
 * any counts for nothing. Shares are compared by Newcombe's interval, rates per turn by the same square-and-add of exact Poisson
 * intervals; see difference.ts. Episodes of a session come together, so the interval of a rate is somewhat too narrow; and what else changed
 * that day, or the mix of platforms since, is not taken out. The difference is null where either side has fewer than ten of n.
 */
export function beforeAfter(days: readonly DailyCount[], from: string, unit: 'share' | 'rate'): BeforeAfter {
  const estimate = unit === 'share' ? proportion : rate
  const total = (some: readonly DailyCount[]) => estimate(sum(some.map(({ count }) => count)), sum(some.map(({ n }) => n)))
  const before = total(days.filter(({ day }) => day < from))
  const after = total(days.filter(({ day }) => day >= from))
  return { before, after, difference: difference(before, after) }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
