import { expect, test } from 'vitest'
import type { MeasuredSeries } from './daily-trends'
import { trendStatistics } from './trend-statistics'

/** A day that was measured, and one with a gap. */
const DAYS = [
  { day: 1, value: 0.5 },
  { day: 2, value: null },
]
const NARROW = { low: -0.001, high: 0.001 }

function aSeries(
  linear: [slope: number, p: number] | null,
  monotone: [s: number, p: number] | null,
  name = 'All episodes',
): MeasuredSeries {
  return {
    ...{ scope: 'all', code: null, name, days: DAYS, link: null, paper: { slope: -0.000264, p: 7.7e-47, r: -0.606 } },
    linear: linear && { slope: linear[0], p: linear[1], r: 0.5, n: 30, intercept: 0, interval: NARROW },
    monotone: monotone && { slope: 0, s: monotone[0], p: monotone[1], n: 30, interval: NARROW },
  }
}

const directions = (series: MeasuredSeries[]) =>
  trendStatistics(series, 'rate').groups.flatMap(({ statistics }) => statistics.map(({ direction }) => direction))

test('a direction needs both tests after adjustment, and both the same way', () => {
  expect(directions([aSeries([-0.1, 0.01], [-50, 0.01])])).toEqual(['falls'])
  expect(directions([aSeries([0.1, 0.01], [50, 0.01])])).toEqual(['rises'])
  expect(directions([aSeries([0.1, 0.01], [-50, 0.01])])).toEqual(['unsure'])
  expect(directions([aSeries([0.1, 0.01], [50, 0.06])])).toEqual(['unsure'])
  expect(directions([aSeries([0.1, 0.05], [50, 0.06])])).toEqual(['not shown'])
  expect(directions([aSeries(null, null)])).toEqual(['too few days'])
})

test('p is adjusted over the rows of the table, each kind of test by itself; a row without a test does not count', () => {
  const series = [aSeries([1, 0.01], [1, 0.02]), aSeries([1, 0.04], [1, 0.5]), aSeries(null, null)]

  const [group] = trendStatistics(series, 'rate').groups

  expect(group?.statistics.map(({ linearAdjusted, monotoneAdjusted }) => [linearAdjusted, monotoneAdjusted])).toEqual([
    [0.02, 0.04],
    [0.04, 0.5],
    [null, null],
  ])
})

test('the table carries every figure, unrounded', () => {
  const { table } = trendStatistics([aSeries([-0.1, 0.01], [-50, 0.02])], 'rate')

  expect(table.columns).toHaveLength(18)
  expect(table.rows).toEqual([
    [
      ...['All sessions', 'All episodes', 'falls', 1],
      ...[-0.1, -0.001, 0.001, 0.01, 0.01, 0.5],
      ...[0, -0.001, 0.001, 0.02, 0.02],
      ...[-0.000264, 7.7e-47, -0.606],
    ],
  ])
})
