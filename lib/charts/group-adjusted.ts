import type { Comparison, GroupTotals } from '@/lib/contracts/analytics/comparison'
import { isTooFew } from '@/lib/stats/estimate'
import { mixAdjustedDifference } from '@/lib/stats/mix-adjusted-difference'
import { rate } from '@/lib/stats/rate'
import { standardisedRate } from '@/lib/stats/standardised-rate'
import type { ComparedFigure } from './chart-model'
import { changeOf } from './figure'
import type { Both, Draft } from './group-measure'

const UNIT = 'per 100 developer turns'

/**
 * The rates that both groups would have with the mix of strata that they have together, over the strata that both have enough of.
 * A value is weighted so, and is not its count by its n.
 */
export function adjustedRate({ strata }: Pick<Comparison, 'strata'>): Draft {
  const common = strata.flatMap(({ key, groups: [first, second] }) =>
    first && second && !isTooFew(first.developerTurns) && !isTooFew(second.developerTurns)
      ? [{ name: key.join('|'), groups: [first, second] as const }]
      : [],
  )
  const mix = new Map(common.map(({ name, groups: [first, second] }) => [name, first.developerTurns + second.developerTurns]))
  const apart = mixAdjustedDifference(common.map(({ groups: [first, second] }) => ({ before: rateOf(first), after: rateOf(second) })))
  const side = (of: (groups: Both<GroupTotals>) => GroupTotals): ComparedFigure => {
    const own = common.map(({ name, groups }) => ({ ...of(groups), name }))
    const seen = new Map(own.map(({ name, episodes, developerTurns }) => [name, { count: episodes, exposure: developerTurns }]))
    return figureOf(own, standardisedRate(seen, mix))
  }
  return {
    unit: UNIT,
    of: 'developer turns in common strata',
    sides: [side(([first]) => first), side(([, second]) => second)],
    change: changeOf(apart, UNIT),
    effect: null,
    cramersV: null,
    test: null,
  }
}

const rateOf = ({ episodes, developerTurns }: GroupTotals) => rate(episodes, developerTurns)

function figureOf(own: GroupTotals[], standardised: ReturnType<typeof standardisedRate>): ComparedFigure {
  const [count, n] = [sum(own.map(({ episodes }) => episodes)), sum(own.map(({ developerTurns }) => developerTurns))]
  const interval = standardised && { low: standardised.interval.low * 100, high: standardised.interval.high * 100 }
  return { count, n, value: standardised && standardised.value * 100, interval, tooFew: standardised === null, paper: null, link: null }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
