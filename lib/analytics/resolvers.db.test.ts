import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { NO_FILTERS } from '@/lib/domain/filters'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { openTestDatabase } from '@/lib/testing/test-database'
import { ask } from './ask'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const NONE = { RV1: 0, RV2: 0, RV3: 0 }

test('who resolved what adds up to the same whole by symptom, platform, agent and model', async () => {
  const { workspaceId, sessions, episodes } = await aWorkspace(database.prisma)
  await sessions({ agent: 'Codex', model: 'm1', symptoms: ['S3'], sessions: 4, developerTurns: 40 })
  await sessions({ platform: 'IDE', agent: 'Cursor', model: 'm1', symptoms: ['S5'], sessions: 2, developerTurns: 25 })
  await sessions({ agent: 'Codex', model: 'm2', sessions: 1, developerTurns: 5 })
  await episodes({ agent: 'Codex', model: 'm1', symptoms: ['S3'], episodes: 6, pushbacks: 8 })
  await episodes({ agent: 'Codex', model: 'm1', symptoms: ['S3', 'S7'], resolver: 'RV2', episodes: 2, pushbacks: 3 })
  await episodes({ platform: 'IDE', agent: 'Cursor', model: 'm1', symptoms: ['S5'], resolver: 'RV1', episodes: 1, pushbacks: 0, depth: 0 })
  await episodes({ platform: 'IDE', agent: 'Cursor', model: 'm1', symptoms: ['S5'], resolver: 'RV3', episodes: 1, pushbacks: 2, depth: 2 })

  const answer = await ask(database.prisma, workspaceId, 'resolvers', NO_FILTERS)

  expect(answer).toMatchObject({ developerTurns: 70, episodes: 10, pushbacks: 13, resolved: 4, resolvers: { RV1: 1, RV2: 2, RV3: 1 } })
  expect(answer.symptoms.S3).toEqual({ episodes: 8, resolved: 2, resolvers: { RV1: 0, RV2: 2, RV3: 0 } })
  expect(answer.symptoms.S7).toEqual({ episodes: 2, resolved: 2, resolvers: { RV1: 0, RV2: 2, RV3: 0 } })
  expect(answer.symptoms.S5).toEqual({ episodes: 2, resolved: 2, resolvers: { RV1: 1, RV2: 0, RV3: 1 } })
  expect(answer.symptoms.S1).toEqual({ episodes: 0, resolved: 0, resolvers: NONE })
  const codex = { episodes: 8, pushbacks: 11, resolved: 2, resolvers: { RV1: 0, RV2: 2, RV3: 0 } }
  expect(answer.agents).toEqual([
    { id: 'Codex', name: 'Codex', developerTurns: 45, ...codex },
    { id: 'Cursor', name: 'Cursor', developerTurns: 25, episodes: 2, pushbacks: 2, resolved: 2, resolvers: { RV1: 1, RV2: 0, RV3: 1 } },
  ])
  expect(answer.platforms.map(({ id, episodes, developerTurns }) => [id, episodes, developerTurns])).toEqual([
    ['CLI', 8, 45],
    ['IDE', 2, 25],
  ])
  expect(answer.models.map(({ id, episodes, developerTurns }) => [id, episodes, developerTurns])).toEqual([
    ['m1', 10, 65],
    ['m2', 0, 5],
  ])
})

test('a symptom narrows the episodes of a group, not its developer turns', async () => {
  const { workspaceId, sessions, episodes } = await aWorkspace(database.prisma)
  await sessions({ symptoms: ['S3'], sessions: 4, developerTurns: 40 })
  await episodes({ symptoms: ['S3'], resolver: 'RV2', episodes: 2, pushbacks: 3 })
  await episodes({ symptoms: ['S5'], episodes: 5, pushbacks: 5 })

  const { agents } = await ask(database.prisma, workspaceId, 'resolvers', { ...NO_FILTERS, symptoms: ['S3'] })

  expect(agents).toMatchObject([{ developerTurns: 40, episodes: 2, pushbacks: 3, resolved: 2 }])
})

test('repositories come by their episodes, named, and one without any does not come', async () => {
  const { workspaceId, repositoryId, sessions, episodes } = await aWorkspace(database.prisma)
  const { id: tools } = await database.prisma.repository.create({ data: { workspaceId, name: 'acme/tools' } })
  const { id: quiet } = await database.prisma.repository.create({ data: { workspaceId, name: 'acme/quiet' } })
  await sessions({ developerTurns: 10 })
  await sessions({ repositoryId: tools, developerTurns: 30 })
  await sessions({ repositoryId: quiet, developerTurns: 90 })
  await episodes({ episodes: 1, pushbacks: 1 })
  await episodes({ repositoryId: tools, resolver: 'RV3', episodes: 3, pushbacks: 4 })

  const answer = await ask(database.prisma, workspaceId, 'resolvers-by-repository', NO_FILTERS)

  expect(answer.total).toBe(2)
  expect(answer.repositories).toEqual([
    { id: tools, name: 'acme/tools', developerTurns: 30, pushbacks: 4, episodes: 3, resolved: 3, resolvers: { RV1: 0, RV2: 0, RV3: 3 } },
    { id: repositoryId, name: 'acme/shop', developerTurns: 10, pushbacks: 1, episodes: 1, resolved: 0, resolvers: NONE },
  ])
})

test('pushbacks are told by month, episodes by how many they took, resolved ones by how long', async () => {
  const { workspaceId, sessions, episodes } = await aWorkspace(database.prisma)
  await sessions({ day: '2026-01-31', developerTurns: 20 })
  await sessions({ day: '2026-03-01', developerTurns: 30 })
  await episodes({ day: '2026-01-31', depth: 0, episodes: 2, pushbacks: 0 })
  await episodes({ day: '2026-01-31', depth: 1, resolver: 'RV2', span: 3, episodes: 4, pushbacks: 4 })
  await episodes({ day: '2026-03-01', depth: 6, resolver: 'RV3', span: 20, episodes: 1, pushbacks: 9 })

  const answer = await ask(database.prisma, workspaceId, 'pushback', NO_FILTERS)

  expect(answer).toMatchObject({ developerTurns: 50, episodes: 7, pushbacks: 13, resolved: 5, depths: [2, 4, 0, 0, 0, 0, 1] })
  expect(answer.spans).toEqual([0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
  expect(answer.months).toEqual([
    { start: '2026-01-01', developerTurns: 20, pushbacks: 4 },
    { start: '2026-02-01', developerTurns: 0, pushbacks: 0 },
    { start: '2026-03-01', developerTurns: 30, pushbacks: 9 },
  ])
})

test('an empty workspace has zeros, no months and no groups', async () => {
  const { workspaceId } = await aWorkspace(database.prisma)

  const pushback = await ask(database.prisma, workspaceId, 'pushback', NO_FILTERS)
  const resolvers = await ask(database.prisma, workspaceId, 'resolvers', NO_FILTERS)
  const byRepository = await ask(database.prisma, workspaceId, 'resolvers-by-repository', NO_FILTERS)

  expect(pushback).toMatchObject({ developerTurns: 0, episodes: 0, depths: [0, 0, 0, 0, 0, 0, 0], months: [] })
  expect(resolvers).toMatchObject({ episodes: 0, resolvers: NONE, platforms: [], agents: [], models: [] })
  expect(byRepository).toEqual({ total: 0, repositories: [] })
})
