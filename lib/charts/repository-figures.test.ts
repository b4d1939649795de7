import { expect, test } from 'vitest'
import type { RepositoryCounts } from '@/lib/contracts/analytics/repositories'
import { repositoryFigures } from './repository-figures'
import { repositoryTable } from './repository-table'

const MONTHS = ['2026-01-01', '2026-02-01', '2026-03-01']

const ROW: RepositoryCounts = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'acme/shop',
  sessions: 40,
  sessionsWithEpisode: 10,
  developerTurns: 400,
  episodes: 20,
  sessionsWithSymptom: { S1: 0, S2: 2, S3: 8, S4: 0, S5: 3, S6: 0, S7: 0, S8: 0 },
  pairs: { both: 6, earlierOnly: 4, laterOnly: 4, neither: 25 },
  trend: [
    { sessions: 30, sessionsWithEpisode: 6 },
    { sessions: 0, sessionsWithEpisode: 0 },
    { sessions: 9, sessionsWithEpisode: 4 },
  ],
  lastSessionAt: '2026-03-20T09:00:00.000Z',
  lastEpisodeAt: '2026-03-18T09:00:00.000Z',
}

test('shares, rates and the risk ratio come with their intervals and counts', () => {
  const figures = repositoryFigures(ROW, MONTHS)

  expect(figures.share).toMatchObject({ value: 25, count: 10, n: 40, tooFew: false })
  expect(figures.share.interval?.low).toBeCloseTo(14.19, 2) // Wilson
  expect(figures.share.interval?.high).toBeCloseTo(40.19, 2)
  expect(figures.rate).toMatchObject({ value: 5, count: 20, n: 400 })
  expect(figures.persistence.ratio?.value).toBeCloseTo(4.35, 2) // 6/10 over 4/29
  expect(figures.persistence.afterClean).toMatchObject({ count: 4, n: 29 })
  expect(figures.symptom).toMatchObject({ code: 'S3', sessions: { count: 8, n: 40, value: 20 } })
})

test('a month without sessions is a gap, and one with fewer than ten is marked', () => {
  const { trend } = repositoryFigures(ROW, MONTHS)

  expect(trend.points.map(({ value, tooFew }) => [value, tooFew])).toEqual([
    [20, false],
    [null, true],
    [(4 / 9) * 100, true],
  ])
  expect(trend.summary).toBe('Share of sessions with an episode by month, 2026-01 to 2026-03: sessions in 2 of 3 months, ten or more in 1')
})

test('a repository with fewer than ten sessions has no figures, in the table neither', () => {
  const few = {
    ...ROW,
    sessions: 9,
    sessionsWithEpisode: 8,
    developerTurns: 9,
    pairs: { both: 6, earlierOnly: 1, laterOnly: 0, neither: 1 },
  }

  const figures = repositoryFigures(few, MONTHS)
  const table = repositoryTable({ months: MONTHS, rows: [few] })

  expect(figures.share.tooFew).toBe(true)
  expect(figures.share.interval).toBeNull()
  expect(figures.persistence).toMatchObject({ ratio: null, tooFew: true })
  expect(table.rows[0]?.slice(1, 12)).toEqual(['acme/shop', 9, 8, null, null, null, 20, 9, null, null, null])
  expect(table.rows[0]?.slice(12, 21)).toEqual([6, 7, 0, 1, null, null, null, null, null])
})

test('the file carries the counts of every month, and nothing where there was no session', () => {
  const table = repositoryTable({ months: MONTHS, rows: [ROW] })

  expect(table.columns.length).toBe(table.rows[0]?.length)
  expect(table.rows[0]?.slice(-5)).toEqual(['2026-03-18T09:00:00.000Z', '2026-03-20T09:00:00.000Z', '6 / 30', null, '4 / 9'])
})
