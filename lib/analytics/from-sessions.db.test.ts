import { afterAll, beforeAll, expect, test } from 'vitest'
import { refreshAllCells } from '@/lib/db/cells'
import type { Database } from '@/lib/db/client'
import { NO_FILTERS } from '@/lib/domain/filters'
import { openTestDatabase } from '@/lib/testing/test-database'
import { ask } from './ask'

let database: Database
let workspaceId: string
beforeAll(async () => {
  database = await openTestDatabase()
  workspaceId = (await database.prisma.workspace.create({ data: { name: 'Acme' } })).id
  const { id: repositoryId } = await database.prisma.repository.create({ data: { workspaceId, name: 'acme/shop' } })
  const session = {
    workspaceId,
    repositoryId,
    format: 'codex',
    formatVersion: 1,
    platform: 'CLI',
    agent: 'Codex',
    model: 'Unknown',
    title: 'Add a login page',
    startedAt: new Date('2026-03-02T09:00:00Z'),
    startReliability: 'exact',
    day: new Date('2026-03-02'),
    developerTurns: 4,
    agentTurns: 4,
    status: 'classified' as const,
    classifier: 'builtin',
    classifierVersion: 2,
  }
  await database.prisma.session.create({ data: { ...session, identity: 'clean' } })
  await database.prisma.session.create({ data: { ...session, identity: 'older', classifierVersion: 1 } })
  await database.prisma.session.create({ data: { ...session, identity: 'waits', status: 'parsed' } })
  await database.prisma.session.create({ data: { ...session, identity: 'empty', exclusion: 'empty', developerTurns: 0 } })
  const { id: sessionId } = await database.prisma.session.create({ data: { ...session, identity: 'misaligned', episodes: 2 } })
  const finding = {
    workspaceId,
    sessionId,
    classifier: 'builtin',
    classifierVersion: 2,
    valid: true,
    name: 'Another port',
    description: 'The server listens on a port that was ruled out.',
    goal: 'instruction',
    confidence: 'high',
    kind: 'correction',
    quotes: [],
    startedAt: session.startedAt,
  }
  await database.prisma.finding.createMany({
    data: [
      { ...finding, position: 1, pushbackTurns: [2, 3], symptoms: ['S3', 'S7'], severity: 'DS1', status: 'RS2' },
      { ...finding, position: 2, pushbackTurns: [4], symptoms: ['S8'], severity: 'DS3', locus: 'DL4', status: 'RS1', resolver: 'RV3' },
      { ...finding, position: 3, pushbackTurns: [3], symptoms: [], valid: false, invalidCategory: 'truncation' },
      { ...finding, position: 1, classifierVersion: 1, shown: false, pushbackTurns: [2], symptoms: ['S1'], severity: 'DS1', status: 'RS2' },
    ],
  })
  await refreshAllCells(database.prisma, workspaceId)
})
afterAll(() => database.close())

test('what is written from sessions and findings is what the questions read', async () => {
  const { current, classifiers } = await ask(database.prisma, workspaceId, 'overview', NO_FILTERS)
  const { labels } = await ask(database.prisma, workspaceId, 'symptoms', NO_FILTERS)

  expect(current).toEqual({
    sessions: 3,
    sessionsWithEpisode: 1,
    developerTurns: 12,
    episodes: 2,
    pushbacks: 3,
    resolved: 1,
    resolvedBySelf: 0,
    resolvedAfterPushback: 0,
    resolvedByTakeover: 1,
  })
  expect(labels).toEqual({ S1: 0, S2: 0, S3: 1, S4: 0, S5: 0, S6: 0, S7: 1, S8: 1 })
  expect(classifiers).toEqual([
    { id: 'builtin', version: 2, sessions: 2 },
    { id: 'builtin', version: 1, sessions: 1 },
  ])
})

test('writer and reader mean the same bit of a profile', async () => {
  const sessionsWith = async (filters: object) =>
    (await ask(database.prisma, workspaceId, 'overview', { ...NO_FILTERS, ...filters })).current.sessionsWithEpisode

  expect(await sessionsWith({ symptoms: ['S7'], severities: ['DS1'] })).toBe(1)
  expect(await sessionsWith({ symptoms: ['S8'], severities: ['DS3'] })).toBe(1)
  expect(await sessionsWith({ symptoms: ['S8'], severities: ['DS1'] })).toBe(0)
  expect(await sessionsWith({ symptoms: ['S1'] })).toBe(0)
})

test('sessions that wait or are left out are told apart', async () => {
  const { sessions } = await ask(database.prisma, workspaceId, 'coverage', NO_FILTERS)

  expect(sessions).toEqual({ counted: 3, pending: 1, failed: 0, excluded: { empty: 1 } })
})
