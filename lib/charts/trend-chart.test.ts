import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Trend } from '@/lib/contracts/metrics'
import { NO_FILTERS } from '@/lib/domain/filters'
import { Symptom } from '@/lib/domain/taxonomy'
import { trendChart } from './trend-chart'

const NONE = { S1: 0, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0, S7: 0, S8: 0 }
const TREND: Trend = {
  unit: 'week',
  range: { from: '2026-03-04', to: '2026-03-20' },
  points: [
    { start: '2026-03-02', sessions: 20, developerTurns: 200, episodes: 12, labels: { ...NONE, S3: 9, S7: 6 } },
    { start: '2026-03-09', sessions: 0, developerTurns: 0, episodes: 0, labels: NONE },
    { start: '2026-03-16', sessions: 4, developerTurns: 50, episodes: 0, labels: NONE },
  ],
}

test('a rate is episodes per 100 developer turns: zero in a clean week, a gap in a week without sessions', () => {
  const chart = trendChart(TREND, NO_FILTERS, 'rate')

  expect(chart.points.map(({ total, marks }) => [total, marks.S3.value])).toEqual([
    [6, 4.5],
    [null, null],
    [0, 0],
  ])
  expect(chart.stacked).toBe(false)
})

test('a share is out of the labels: a week without episodes has none, so it is a gap', () => {
  const chart = trendChart(TREND, NO_FILTERS, 'share')

  expect(chart.points.map(({ total, marks }) => [total, marks.S3.value, marks.S7.value])).toEqual([
    [100, 60, 40],
    [null, null, null],
    [null, null, null],
  ])
  expect(chart.title).toBe('Symptoms by week, % of symptom labels')
})

test('a mark opens the days of its bucket that are in the range', () => {
  const { points } = trendChart(TREND, NO_FILTERS, 'share')

  expect(points[0]?.marks.S3.link).toEqual({ from: '2026-03-04', to: '2026-03-09', symptoms: ['S3'] })
  expect(points[2]?.marks.S7.link).toEqual({ from: '2026-03-16', to: '2026-03-20', symptoms: ['S7'] })
})

test('with symptoms chosen, rates are drawn for these alone', () => {
  const chart = trendChart(TREND, { ...NO_FILTERS, symptoms: ['S7'] }, 'rate')

  expect(chart.series).toEqual([{ code: 'S7', name: 'Inaccurate self-reporting' }])
  expect(chart.table.rows[0]).toEqual(['2026-03-04', '2026-03-09', 20, 200, 12, 6, 3, 1.1, 6.53])
})

test('of fewer than ten labels or turns there is no figure in the table, but the counts', () => {
  const thin = { ...TREND, points: [{ start: '2026-03-09', sessions: 3, developerTurns: 9, episodes: 6, labels: { ...NONE, S3: 6 } }] }
  const [shares, rates] = [trendChart(thin, NO_FILTERS, 'share'), trendChart(thin, NO_FILTERS, 'rate')]

  expect(shares.points[0]?.tooFew).toBe(true)
  expect(shares.table.rows[0]?.slice(13, 17)).toEqual([6, 'too few', null, null])
  expect(rates.table.rows[0]?.slice(13, 17)).toEqual([6, 'too few', null, null])
})

const counts = fc.record(Object.fromEntries(Symptom.options.map((code) => [code, fc.integer({ min: 0, max: 500 })])))

test('shares add up to 100 wherever there is a label', () => {
  fc.assert(
    fc.property(counts, (labels) => {
      const trend: Trend = {
        ...TREND,
        points: [{ start: '2026-03-09', sessions: 1, developerTurns: 1, episodes: 1, labels: { ...NONE, ...labels } }],
      }

      const values = trendChart(trend, NO_FILTERS, 'share').points.flatMap(({ marks }) => Object.values(marks).map(({ value }) => value))

      if (values.includes(null)) expect(Object.values(labels).every((count) => count === 0)).toBe(true)
      else expect(values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBeCloseTo(100, 8)
    }),
  )
})
