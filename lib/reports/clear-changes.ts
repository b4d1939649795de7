import type { Change } from '@/lib/charts/chart-model'
import { changeOf } from '@/lib/charts/figure'
import { benjaminiHochberg } from '@/lib/stats/benjamini-hochberg'
import { difference } from '@/lib/stats/difference'
import { proportion } from '@/lib/stats/proportion'
import { type Counted, twoByTwoChiSquare } from '@/lib/stats/two-by-two'

export type ChangedShare = { now: Counted; before: Counted }
/** `change` is null where either has fewer than ten. */
export type ClearChange = { change: Change | null; isClear: boolean }

const LEVEL = 0.05

/**
 * Changes of several shares, in percentage points. One is clear where its 95 % interval leaves out zero and p, adjusted for having
 * looked at all of these, is below 0.05: of many changes some look clear by chance alone.
 */
export function clearChanges(shares: readonly ChangedShare[]): ClearChange[] {
  const adjusted = benjaminiHochberg(
    shares.map(({ now, before }) => twoByTwoChiSquare({ exposed: countsOf(now), unexposed: countsOf(before) })?.p ?? null),
  )
  return shares.map(({ now, before }, place) => {
    const change = changeOf(difference(proportion(before.count, before.n), proportion(now.count, now.n)), 'percent')
    const p = adjusted[place] ?? null
    return { change, isClear: Boolean(change?.moreThanNoise) && p !== null && p < LEVEL }
  })
}

const countsOf = ({ count, n }: Counted): Counted => ({ count, n })
