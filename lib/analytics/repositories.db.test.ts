import { afterAll, beforeAll, expect, test } from 'vitest'
import { refreshAllCells } from '@/lib/db/cells'
import type { Database } from '@/lib/db/client'
import { NO_FILTERS } from '@/lib/domain/filters'
import type { Symptom } from '@/lib/domain/taxonomy'
import { aStoredFinding } from '@/lib/testing/stored-finding'
import { aStoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { ask } from './ask'

type Place = { workspaceId: string; repositoryId: string }

let database: Database
let shop: Place
let docs: Place
beforeAll(async () => {
  database = await openTestDatabase()
  const { id: workspaceId } = await database.prisma.workspace.create({ data: { name: 'Acme' } })
  shop = await aRepository(workspaceId, 'acme/shop')
  docs = await aRepository(workspaceId, 'acme/Docs')
  await aRepository(workspaceId, 'acme/empty')
  await inOrder(shop, ['2026-01-05', [], ['S3'], ['S5', 'S3'], [], []])
  await inOrder(shop, ['2026-03-02', ['S3'], []])
  await inOrder(docs, ['2025-03-10', [], ['S1']])
  await aStoredSession(database.prisma, docs, { startedAt: '2026-03-05T09:00:00.000Z', status: 'parsed' })
  await refreshAllCells(database.prisma, workspaceId)
})
afterAll(() => database.close())

async function aRepository(workspaceId: string, name: string): Promise<Place> {
  const { id } = await database.prisma.repository.create({ data: { workspaceId, name } })
  return { workspaceId, repositoryId: id }
}

/** Sessions of one day, an hour apart, each with an episode of each of its symptoms. */
async function inOrder(place: Place, [day, ...sessions]: [string, ...Symptom[][]]) {
  for (const [hour, symptoms] of sessions.entries()) {
    const startedAt = `${day}T0${hour + 1}:00:00.000Z`
    const session = await aStoredSession(database.prisma, place, { startedAt, episodes: symptoms.length, title: `${day} ${hour}` })
    for (const [place, symptom] of symptoms.entries())
      await aStoredFinding(database.prisma, session, { position: place + 1, symptoms: [symptom] })
  }
}

test('a repository has its counts, its pairs and thirteen months up to the latest session', async () => {
  const answer = await ask(database.prisma, shop.workspaceId, 'repositories', NO_FILTERS)

  const [first, second] = answer.rows
  expect(answer).toMatchObject({ total: 2, page: 1 })
  expect([answer.months[0], answer.months.at(-1), answer.months.length]).toEqual(['2025-03-01', '2026-03-01', 13])
  expect(first).toMatchObject({
    ...{ name: 'acme/shop', sessions: 7, sessionsWithEpisode: 3, developerTurns: 7, episodes: 4 },
    sessionsWithSymptom: { S1: 0, S2: 0, S3: 3, S4: 0, S5: 1, S6: 0, S7: 0, S8: 0 },
    pairs: { both: 1, earlierOnly: 2, laterOnly: 2, neither: 1 },
    ...{ lastSessionAt: '2026-03-02T02:00:00.000Z', lastEpisodeAt: '2026-03-02T01:00:00.000Z' },
  })
  expect(first?.trend.slice(-3)).toEqual([
    { sessions: 5, sessionsWithEpisode: 2 },
    { sessions: 0, sessionsWithEpisode: 0 },
    { sessions: 2, sessionsWithEpisode: 1 },
  ])
  expect(second).toMatchObject({ name: 'acme/Docs', sessions: 2, pairs: { both: 0, earlierOnly: 0, laterOnly: 1, neither: 0 } })
  expect(second?.trend[0]).toEqual({ sessions: 2, sessionsWithEpisode: 1 })
})

test('they are sorted and searched where they are counted, and a page past the end is the last one', async () => {
  const named = async (options: object) => {
    const { rows, page, total } = await ask(database.prisma, shop.workspaceId, 'repositories', NO_FILTERS, options)
    return { names: rows.map(({ name }) => name), page, total }
  }

  expect((await named({ sort: 'name' })).names).toEqual(['acme/Docs', 'acme/shop'])
  expect((await named({ sort: 'last-session', order: 'asc' })).names).toEqual(['acme/Docs', 'acme/shop'])
  expect((await named({ sort: 'trend' })).names).toEqual(['acme/shop', 'acme/Docs'])
  expect(await named({ text: 'DOC' })).toEqual({ names: ['acme/Docs'], page: 1, total: 1 })
  expect(await named({ page: 9 })).toEqual({ names: ['acme/shop', 'acme/Docs'], page: 1, total: 2 })
})

test('a repository without a session under the filters is not there', async () => {
  const range = { from: '2026-03-01', to: '2026-04-01' }

  const march = await ask(database.prisma, shop.workspaceId, 'repositories', { ...NO_FILTERS, ...range })
  const nothing = await ask(database.prisma, shop.workspaceId, 'repositories', { ...NO_FILTERS, agents: ['Nobody'] })

  expect(march.rows.map(({ name, sessions, pairs }) => [name, sessions, pairs])).toEqual([
    ['acme/shop', 2, { both: 0, earlierOnly: 1, laterOnly: 1, neither: 0 }],
  ])
  expect(nothing).toEqual({ total: 0, page: 1, months: [], rows: [] })
})

test('one repository has its sessions in order of time, their streaks, its months and its agents', async () => {
  const answer = await ask(database.prisma, shop.workspaceId, 'repository', { ...NO_FILTERS, repositories: [shop.repositoryId] })

  const totals = { sessions: 7, sessionsWithEpisode: 3, developerTurns: 7, episodes: 4 }
  expect(answer.history).toMatchObject({ sessions: 7, streaks: { longest: 2, current: 0, currentClean: 1 } })
  expect(answer.history?.latest.map(({ title, episodes, symptoms }) => [title, episodes, symptoms])).toEqual([
    ['2026-01-05 0', 0, []],
    ['2026-01-05 1', 1, ['S3']],
    ['2026-01-05 2', 2, ['S5', 'S3']],
    ['2026-01-05 3', 0, []],
    ['2026-01-05 4', 0, []],
    ['2026-03-02 0', 1, ['S3']],
    ['2026-03-02 1', 0, []],
  ])
  expect(
    answer.months.map(({ start, sessions, sessionsWithEpisode, episodes }) => [start, sessions, sessionsWithEpisode, episodes]),
  ).toEqual([
    ['2026-01-01', 5, 2, 3],
    ['2026-02-01', 0, 0, 0],
    ['2026-03-01', 2, 1, 1],
  ])
  expect(answer.agents).toEqual([{ platform: 'CLI', agent: 'Claude Code', model: 'Unknown', ...totals }])
})

test('under a symptom a session is with an episode only if it has that symptom', async () => {
  const filters = { ...NO_FILTERS, repositories: [shop.repositoryId], symptoms: ['S5' as const] }

  const { history } = await ask(database.prisma, shop.workspaceId, 'repository', filters)

  expect(history?.streaks).toEqual({ longest: 1, current: 0, currentClean: 4 })
  expect(history?.latest.map(({ symptoms }) => symptoms)).toEqual([[], [], ['S5'], [], [], [], []])
})

test('the history is that of one repository only', async () => {
  const all = await ask(database.prisma, shop.workspaceId, 'repository', NO_FILTERS)

  expect(all.history).toBeNull()
  expect(all.agents[0]?.sessions).toBe(9)
})
