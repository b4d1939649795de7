import type { BeforeAfterCounts, SideCounts } from '@/lib/contracts/interventions'
import { difference } from '@/lib/stats/difference'
import type { Estimate } from '@/lib/stats/estimate'
import { mixAdjustedDifference } from '@/lib/stats/mix-adjusted-difference'
import { proportion } from '@/lib/stats/proportion'
import { rate } from '@/lib/stats/rate'
import type { Change, Figure, Unit } from './chart-model'
import { changeOf, figureOf } from './figure'

/** `of` is what the n of either side counts. `adjusted` is the change at an equal mix of platforms and agents. */
export type BeforeAfter = {
  id: 'share' | 'rate'
  name: string
  unit: Unit
  of: string
  before: Figure
  after: Figure
  /** Null with under ten of n on either side. */
  change: Change | null
  /** Null where only one agent on one platform was at work, or where those on both sides are less than half of all. */
  adjusted: Change | null
}

type Measure = Pick<BeforeAfter, 'id' | 'name' | 'unit' | 'of'> & { estimate: (side: SideCounts) => Estimate }

const MEASURES: readonly Measure[] = [
  {
    ...{ id: 'share', name: 'Sessions with an episode', unit: 'percent', of: 'sessions' },
    estimate: ({ withEpisode, sessions }) => proportion(withEpisode, sessions),
  },
  {
    ...{ id: 'rate', name: 'Episodes per 100 developer turns', unit: 'per 100 developer turns', of: 'developer turns' },
    estimate: ({ episodes, developerTurns }) => rate(episodes, developerTurns),
  },
]

/** The share of sessions and the rate, which may point apart, on either side of a day. */
export function beforeAfter(counts: Pick<BeforeAfterCounts, 'before' | 'after' | 'strata'>): BeforeAfter[] {
  return MEASURES.map(({ estimate, ...measure }) => {
    const [before, after] = [estimate(counts.before), estimate(counts.after)]
    return {
      ...measure,
      before: figureOf(before, measure.unit),
      after: figureOf(after, measure.unit),
      change: changeOf(difference(before, after), measure.unit),
      adjusted: adjustedChange(counts.strata, estimate, measure.unit, before.n + after.n),
    }
  })
}

function adjustedChange(strata: BeforeAfterCounts['strata'], estimate: Measure['estimate'], unit: Unit, n: number): Change | null {
  if (strata.length < 2) return null
  const adjusted = mixAdjustedDifference(strata.map(({ before, after }) => ({ before: estimate(before), after: estimate(after) })))
  return adjusted && adjusted.n * 2 >= n ? changeOf(adjusted, unit) : null
}
