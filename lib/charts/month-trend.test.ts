import { expect, test } from 'vitest'
import { NO_FILTERS } from '@/lib/domain/filters'
import { monthTrend } from './month-trend'

const MONTHS = [
  { start: '2026-01-01', sessions: 20, sessionsWithEpisode: 5, developerTurns: 200, episodes: 10 },
  { start: '2026-02-01', sessions: 0, sessionsWithEpisode: 0, developerTurns: 0, episodes: 0 },
  { start: '2026-03-01', sessions: 12, sessionsWithEpisode: 3, developerTurns: 40, episodes: 2 },
]

test('a month is a share of its sessions, with a gap where there is none', () => {
  const chart = monthTrend(MONTHS, NO_FILTERS, 'share')

  const [line] = chart.lines
  expect(line?.points.map(({ value, count, n, tooFew }) => [value, count, n, tooFew])).toEqual([
    [25, 5, 20, false],
    [null, 0, 0, true],
    [25, 3, 12, false],
  ])
  expect(chart.paper).toBe(41.95)
  expect(chart.table.rows[2]).toEqual(['2026-03-01', '2026-04-01', 12, 3, 40, 2, 25, 8.89, 53.23])
})

test('a rate is of developer turns, and a month that the range cuts leads to its own days', () => {
  const chart = monthTrend(MONTHS, { ...NO_FILTERS, from: '2026-01-10', to: '2026-03-15' }, 'rate')

  const [first, , last] = chart.lines[0]?.points ?? []
  expect(first).toMatchObject({ value: 5, from: '2026-01-10', to: '2026-02-01', link: { from: '2026-01-10', to: '2026-02-01' } })
  expect(last).toMatchObject({ value: 5, from: '2026-03-01', to: '2026-03-15' })
})
