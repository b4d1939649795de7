import { difference } from '@/lib/stats/difference'
import type { Estimate } from '@/lib/stats/estimate'
import { medianInterval } from '@/lib/stats/median-interval'
import { proportion } from '@/lib/stats/proportion'
import { rankSumOfTallies } from '@/lib/stats/rank-sum'
import { rate } from '@/lib/stats/rate'
import { rateRatio } from '@/lib/stats/rate-ratio'
import { sizeOf, type Tally } from '@/lib/stats/tally'
import { type Counted, type Ratio, riskRatio, twoByTwoChiSquare } from '@/lib/stats/two-by-two'
import type { ComparedFigure, Figure, FiltersPatch, GroupEffect, GroupMeasure, GroupTest, Unit } from './chart-model'
import { changeOf, figureOf } from './figure'

/** Of the first group and of the second. */
export type Both<T> = readonly [T, T]
export type Marks = { papers: Both<number | null>; links: Both<FiltersPatch | null> }

/** A measure before it is known how many tests stand on the page. */
export type Draft = Omit<GroupMeasure, 'test'> & { test: Omit<GroupTest, 'adjusted'> | null }

/** How many of n: Wilson and Newcombe, Pearson's chi-square, Katz's risk ratio. */
export function shareMeasure(of: string, [first, second]: Both<Counted>, marks: Marks): Draft {
  const tested = twoByTwoChiSquare({ exposed: second, unexposed: first })
  return {
    ...compared('percent', of, [proportion(first.count, first.n), proportion(second.count, second.n)], marks),
    effect: asEffect(riskRatio({ exposed: second, unexposed: first })),
    cramersV: tested?.cramersV ?? null,
    test: tested && { name: 'chi-square', statistic: tested.value, p: tested.p },
  }
}

/** Events in developer turns: exact Poisson intervals, the exact conditional test, the ratio of the rates. */
export function rateMeasure([first, second]: Both<Counted>, marks: Marks): Draft {
  const tested = rateRatio({ exposed: second, unexposed: first })
  const estimates = [rate(first.count, first.n), rate(second.count, second.n)] as const
  return {
    ...compared('per 100 developer turns', 'developer turns', estimates, marks),
    effect: asEffect(tested?.ratio ?? null),
    cramersV: null,
    test: tested && { name: 'exact test of rates', statistic: null, p: tested.p },
  }
}

/** The median of counted values with its binomial interval, and the rank sum. Two medians have no interval of their difference. */
export function medianMeasure(unit: Unit, of: string, [first, second]: Both<Tally>, { papers, links }: Marks): Draft {
  const tested = rankSumOfTallies(second, first)
  return {
    unit,
    of,
    sides: [sideOf(medianFigure(first), papers[0], links[0]), sideOf(medianFigure(second), papers[1], links[1])],
    change: null,
    effect: tested && { kind: 'superiority', value: tested.superiority * 100, interval: null },
    cramersV: null,
    test: tested && { name: 'rank sum', statistic: tested.u, p: tested.p },
  }
}

function compared(unit: Unit, of: string, [first, second]: Both<Estimate>, { papers, links }: Marks) {
  const sides = [sideOf(figureOf(first, unit), papers[0], links[0]), sideOf(figureOf(second, unit), papers[1], links[1])] as const
  return { unit, of, sides, change: changeOf(difference(first, second), unit) }
}

/** Nothing stands behind a link of none. */
const sideOf = (figure: Figure, paper: number | null, link: FiltersPatch | null): ComparedFigure => ({
  ...figure,
  paper,
  link: figure.count > 0 ? link : null,
})

function medianFigure(tally: Tally): Figure {
  const n = sizeOf(tally)
  const median = medianInterval(tally)
  return { count: n, n, value: median?.value ?? null, interval: median?.interval ?? null, tooFew: median === null }
}

const asEffect = (ratio: Ratio | null): GroupEffect | null => ratio && { kind: 'ratio', value: ratio.value, interval: ratio.interval }
