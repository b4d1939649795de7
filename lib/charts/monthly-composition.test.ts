import { expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/domain/filters'
import { aBucket, aTrend, NO_LABELS } from '@/lib/testing/a-trend'
import { withPaperMonths } from './monthly-composition'
import { trendChart } from './trend-chart'

const TREND = {
  ...aTrend({ range: { from: '2026-04-10', to: '2026-06-01' } }),
  range: { from: '2026-04-10', to: '2026-06-01' },
  points: [
    aBucket({ start: '2026-04-01', sessions: 9, episodes: 4, labels: { ...NO_LABELS, S1: 1, S3: 3 } }),
    aBucket({ start: '2026-05-01', sessions: 2 }),
  ],
}
const SHARES = trendChart(TREND, NO_FILTERS, 'share')

test('the table of monthly shares has the paper’s of the same month, and nothing where the paper has none', () => {
  const { table, notes } = withPaperMonths(SHARES, 'month', NO_FILTERS)

  expect(table.columns.slice(-8).map(({ name }) => name)).toEqual([
    'Paper episodes',
    ...['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'].map((code) => `Paper ${code} (% of S1–S7)`),
  ])
  expect(table.rows.map((row) => row.slice(-8))).toEqual([
    [900, 6.9, 16.4, 39.4, 7.5, 6.7, 1.6, 21.6],
    [null, null, null, null, null, null, null, null],
  ])
  expect(notes.join(' ')).toContain('its step from January to February 2026 is partly that')
})

test('weeks, rates, a part of the sessions and other years stay as they are', () => {
  const rates = trendChart(TREND, NO_FILTERS, 'rate')
  const later = trendChart({ ...TREND, points: [aBucket({ start: '2027-01-01' })] }, NO_FILTERS, 'share')

  expect(withPaperMonths(SHARES, 'week', NO_FILTERS)).toBe(SHARES)
  expect(withPaperMonths(rates, 'month', NO_FILTERS)).toBe(rates)
  expect(withPaperMonths(SHARES, 'month', { ...NO_FILTERS, platforms: ['CLI'] })).toBe(SHARES)
  expect(withPaperMonths(later, 'month', NO_FILTERS)).toBe(later)
})
