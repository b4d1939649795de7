import { afterAll, beforeAll, expect, test } from 'vitest'
import { TrendDays, Trends } from '@/lib/contracts/analytics/trends'
import type { Database } from '@/lib/db/client'
import { NO_FILTERS } from '@/lib/domain/filters'
import { NO_LABELS } from '@/lib/testing/a-trend'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { openTestDatabase } from '@/lib/testing/test-database'
import { ask } from './ask'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const NOTHING = { sessions: 0, sessionsWithEpisode: 0, developerTurns: 0, episodes: 0, labels: NO_LABELS }

/** In January two agents of the CLI, in March one in the IDE. */
async function aTeam() {
  const { workspaceId, repositoryId, sessions, episodes } = await aWorkspace(database.prisma)
  await sessions({ day: '2026-01-31', agent: 'Codex', symptoms: ['S3'], sessions: 3, developerTurns: 30 })
  await episodes({ day: '2026-01-31', agent: 'Codex', symptoms: ['S3', 'S7'], episodes: 4 })
  await sessions({ day: '2026-01-31', agent: 'Aider', sessions: 2, developerTurns: 8 })
  await sessions({ day: '2026-03-01', platform: 'IDE', agent: 'Cursor', model: 'gpt-5', sessions: 5, developerTurns: 50 })
  return { workspaceId, repositoryId }
}

test('buckets count sessions with an episode too, and tell what each platform and agent has of them', async () => {
  const { workspaceId } = await aTeam()

  const trends = await ask(database.prisma, workspaceId, 'trends', NO_FILTERS, { unit: 'month' })

  expect(Trends.parse(trends)).toEqual({
    unit: 'month',
    range: { from: '2026-01-31', to: '2026-03-02' },
    points: [
      { start: '2026-01-01', sessions: 5, sessionsWithEpisode: 3, developerTurns: 38, episodes: 4, labels: { ...NO_LABELS, S3: 4, S7: 4 } },
      { start: '2026-02-01', ...NOTHING },
      { start: '2026-03-01', ...NOTHING, sessions: 5, developerTurns: 50 },
    ],
    parts: [],
    mix: [
      { platform: 'CLI', agent: 'Aider', points: [{ start: '2026-01-01', developerTurns: 8, episodes: 0 }] },
      { platform: 'CLI', agent: 'Codex', points: [{ start: '2026-01-01', developerTurns: 30, episodes: 4 }] },
      { platform: 'IDE', agent: 'Cursor', points: [{ start: '2026-03-01', developerTurns: 50, episodes: 0 }] },
    ],
    previous: null,
    yearBefore: null,
  })
})

test('parted by platform, agent or model, the parts have their own buckets, those with most turns first', async () => {
  const { workspaceId } = await aTeam()
  const parts = async (by: 'platform' | 'agent' | 'model') =>
    (await ask(database.prisma, workspaceId, 'trends', NO_FILTERS, { unit: 'month', by })).parts.map(({ name, points }) => [
      name,
      ...points.map(({ start, developerTurns }) => `${start}: ${developerTurns}`),
    ])

  expect(await parts('platform')).toEqual([
    ['IDE', '2026-03-01: 50'],
    ['CLI', '2026-01-01: 38'],
  ])
  expect(await parts('agent')).toEqual([
    ['Cursor', '2026-03-01: 50'],
    ['Codex', '2026-01-01: 30'],
    ['Aider', '2026-01-01: 8'],
  ])
  expect(await parts('model')).toEqual([
    ['gpt-5', '2026-03-01: 50'],
    ['Unknown', '2026-01-01: 38'],
  ])
})

test('an earlier time is cut into as many days as each bucket; one without sessions is not there', async () => {
  const { workspaceId } = await aTeam()
  const range = { from: '2026-03-01', to: '2026-04-10' }

  const trends = await ask(database.prisma, workspaceId, 'trends', { ...NO_FILTERS, ...range }, { unit: 'month' })

  expect(trends.previous?.range).toEqual({ from: '2026-01-20', to: '2026-03-01' })
  expect(trends.previous?.points.map(({ from, to, sessions }) => [from, to, sessions])).toEqual([
    ['2026-01-20', '2026-02-20', 5],
    ['2026-02-20', '2026-03-01', 0],
  ])
  expect(trends.yearBefore).toBeNull()
})

test('a year before, by week, is 52 weeks before', async () => {
  const { workspaceId, sessions } = await aWorkspace(database.prisma)
  for (const day of ['2025-03-02', '2025-03-03', '2025-03-09', '2025-03-10']) await sessions({ day })
  await sessions({ day: '2026-03-02', sessions: 7 })

  const filters = { ...NO_FILTERS, from: '2026-03-02', to: '2026-03-09' }
  const { points, yearBefore } = await ask(database.prisma, workspaceId, 'trends', filters, { unit: 'week' })

  expect(points.map(({ sessions: count }) => count)).toEqual([7])
  expect(yearBefore).toMatchObject({ range: { from: '2025-03-03', to: '2025-03-10' }, points: [{ sessions: 2 }] })
})

test('symptoms narrow episodes and the sessions with them, in a repository as in all', async () => {
  const { workspaceId, repositoryId } = await aTeam()
  const narrow = { ...NO_FILTERS, symptoms: ['S7' as const] }

  const all = await ask(database.prisma, workspaceId, 'trends', narrow, { unit: 'month' })
  const one = await ask(database.prisma, workspaceId, 'trends', { ...narrow, repositories: [repositoryId] }, { unit: 'month' })

  expect(all.points[0]).toMatchObject({ sessions: 5, sessionsWithEpisode: 0, developerTurns: 38, episodes: 4 })
  expect(one).toEqual(all)
})

test('days come in order with what each platform has of them', async () => {
  const { workspaceId } = await aTeam()

  const { days } = TrendDays.parse(await ask(database.prisma, workspaceId, 'trend-days', NO_FILTERS))

  expect(days).toEqual([
    { day: '2026-01-31', platform: 'CLI', developerTurns: 38, episodes: 4, labels: { ...NO_LABELS, S3: 4, S7: 4 } },
    { day: '2026-03-01', platform: 'IDE', developerTurns: 50, episodes: 0, labels: NO_LABELS },
  ])
})

test('without sessions, in a range that ends before it starts and in the first year of the calendar there is nothing', async () => {
  const { workspaceId } = await aWorkspace(database.prisma)
  const within = (from: string, to: string) => ask(database.prisma, workspaceId, 'trends', { ...NO_FILTERS, from, to })

  expect(await ask(database.prisma, workspaceId, 'trends', NO_FILTERS)).toMatchObject({ range: null, points: [], mix: [] })
  expect(await within('2026-03-04', '2026-03-02')).toMatchObject({ points: [], previous: null, yearBefore: null })
  expect(await within('0001-01-01', '0001-01-03')).toMatchObject({ points: [NOTHING, NOTHING], previous: null, yearBefore: null })
})
