import { expect, test } from 'vitest'
import { spansOf } from './month-spans'

const month = (start: string, sessions: number) => ({ start, sessions, sessionsWithEpisode: 1, developerTurns: sessions * 4, episodes: 2 })

test('months stay months where most of them have ten sessions', () => {
  const { name, spans } = spansOf([month('2026-01-01', 10), month('2026-02-01', 0), month('2026-03-01', 12)])

  expect(name).toBe('month')
  expect(spans.map(({ start, end, sessions }) => [start, end, sessions])).toEqual([
    ['2026-01-01', '2026-02-01', 10],
    ['2026-02-01', '2026-03-01', 0],
    ['2026-03-01', '2026-04-01', 12],
  ])
})

test('with fewer they are joined to quarters, and those to years', () => {
  const quarters = spansOf([month('2025-11-01', 6), month('2025-12-01', 7), month('2026-01-01', 4), month('2026-02-01', 8)])
  const years = spansOf([month('2025-11-01', 3), month('2026-02-01', 6), month('2026-05-01', 6)])

  expect(quarters.name).toBe('quarter')
  expect(quarters.spans).toEqual([
    { start: '2025-10-01', end: '2026-01-01', sessions: 13, sessionsWithEpisode: 2, developerTurns: 52, episodes: 4 },
    { start: '2026-01-01', end: '2026-04-01', sessions: 12, sessionsWithEpisode: 2, developerTurns: 48, episodes: 4 },
  ])
  expect([years.name, years.spans.map(({ start, sessions }) => [start, sessions])]).toEqual([
    'year',
    [
      ['2025-01-01', 3],
      ['2026-01-01', 12],
    ],
  ])
})
