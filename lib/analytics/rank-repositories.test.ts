import { expect, test } from 'vitest'
import type { RepositoryCounts, RepositorySort, SortOrder } from '@/lib/contracts/analytics/repositories'
import { rankRepositories } from './rank-repositories'

const NO_SYMPTOM = { S1: 0, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0, S7: 0, S8: 0 }

const aRow = (name: string, overrides: Partial<RepositoryCounts>): RepositoryCounts => ({
  id: `00000000-0000-4000-8000-00000000000${name.length}`,
  name,
  sessions: 20,
  sessionsWithEpisode: 5,
  developerTurns: 100,
  episodes: 6,
  sessionsWithSymptom: NO_SYMPTOM,
  pairs: { both: 0, earlierOnly: 0, laterOnly: 0, neither: 19 },
  trend: [],
  lastSessionAt: '2026-03-02T09:00:00.000Z',
  lastEpisodeAt: null,
  ...overrides,
})

const ROWS = [
  aRow('few', { sessions: 9, sessionsWithEpisode: 9, developerTurns: 9, episodes: 9 }),
  aRow('Middle', {
    ...{ sessions: 40, sessionsWithEpisode: 10, developerTurns: 400, episodes: 12, lastEpisodeAt: '2026-03-01T09:00:00.000Z' },
    ...{ sessionsWithSymptom: { ...NO_SYMPTOM, S5: 6, S3: 2 }, pairs: { both: 6, earlierOnly: 4, laterOnly: 4, neither: 25 } },
  }),
  aRow('often', {
    ...{ sessions: 30, sessionsWithEpisode: 20, developerTurns: 100, episodes: 30, lastEpisodeAt: '2026-02-01T09:00:00.000Z' },
    ...{ sessionsWithSymptom: { ...NO_SYMPTOM, S3: 20 }, pairs: { both: 10, earlierOnly: 9, laterOnly: 5, neither: 5 } },
  }),
]

const names = (sort: RepositorySort, order: SortOrder | null = null) => rankRepositories(ROWS, sort, order).map(({ name }) => name)

test('numbers descend and names ascend unless asked otherwise', () => {
  expect(names('sessions')).toEqual(['Middle', 'often', 'few'])
  expect(names('name')).toEqual(['few', 'Middle', 'often'])
  expect(names('name', 'desc')).toEqual(['often', 'Middle', 'few'])
  expect(names('last-episode')).toEqual(['Middle', 'often', 'few'])
})

test('what has too little to say comes last either way', () => {
  expect(names('share')).toEqual(['often', 'Middle', 'few'])
  expect(names('share', 'asc')).toEqual(['Middle', 'often', 'few'])
  expect(names('rate', 'asc')).toEqual(['Middle', 'often', 'few'])
  expect(names('persistence')).toEqual(['Middle', 'often', 'few'])
  expect(names('symptom', 'desc')).toEqual(['Middle', 'often', 'few'])
})

test('a trend sorts by how the share of the last six months differs from that before', () => {
  const month = (sessions: number, sessionsWithEpisode: number) => ({ sessions, sessionsWithEpisode })
  const gap = month(0, 0)
  const rows = [
    aRow('flat', { trend: [month(10, 5), gap, gap, gap, gap, gap, month(10, 5)] }),
    aRow('worse', { trend: [month(10, 1), gap, gap, gap, gap, gap, month(10, 9)] }),
  ]

  const ranked = rankRepositories(rows, 'trend', null)

  expect(ranked.map(({ name }) => name)).toEqual(['worse', 'flat'])
})
