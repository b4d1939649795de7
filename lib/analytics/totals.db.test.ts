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

const NOTHING = {
  sessions: 0,
  sessionsWithEpisode: 0,
  developerTurns: 0,
  episodes: 0,
  pushbacks: 0,
  resolved: 0,
  resolvedBySelf: 0,
  resolvedAfterPushback: 0,
  resolvedByTakeover: 0,
}

test('only sessions that count are in the denominators', async () => {
  const { workspaceId, sessions, episodes } = await aWorkspace(database.prisma)
  await sessions({ sessions: 6, developerTurns: 30 })
  await sessions({ symptoms: ['S3'], sessions: 2, developerTurns: 14 })
  await sessions({ standing: 'pending', sessions: 100, developerTurns: 100 })
  await sessions({ standing: 'failed', sessions: 100, developerTurns: 100 })
  await sessions({ standing: 'excluded:subagent', sessions: 100, developerTurns: 100 })
  await episodes({ episodes: 2, pushbacks: 3 })
  await episodes({ symptoms: ['S5'], resolver: 'RV2', episodes: 1, pushbacks: 1 })
  await episodes({ symptoms: ['S5'], resolver: 'RV1', episodes: 1, pushbacks: 0 })
  await episodes({ symptoms: ['S5'], resolver: 'RV3', episodes: 2, pushbacks: 2 })

  const { current } = await ask(database.prisma, workspaceId, 'overview', NO_FILTERS)

  expect(current).toEqual({
    sessions: 8,
    sessionsWithEpisode: 2,
    developerTurns: 44,
    episodes: 6,
    pushbacks: 6,
    resolved: 4,
    resolvedBySelf: 1,
    resolvedAfterPushback: 1,
    resolvedByTakeover: 2,
  })
})

test('symptoms and severities narrow episodes and the sessions that have them, not the denominators', async () => {
  const { workspaceId, sessions, episodes } = await aWorkspace(database.prisma)
  await sessions({ sessions: 5, developerTurns: 50 })
  await sessions({ symptoms: ['S3'], severities: ['DS1'], sessions: 3, developerTurns: 9 })
  await sessions({ symptoms: ['S3'], severities: ['DS2'], sessions: 2, developerTurns: 8 })
  await sessions({ symptoms: ['S5'], severities: ['DS2'], sessions: 1, developerTurns: 7 })
  await episodes({ symptoms: ['S3'], severity: 'DS1', episodes: 4 })
  await episodes({ symptoms: ['S3', 'S7'], severity: 'DS2', locus: 'DL1', episodes: 2 })
  await episodes({ symptoms: ['S5'], severity: 'DS2', locus: 'DL2', episodes: 1 })

  const s3 = await ask(database.prisma, workspaceId, 'overview', { ...NO_FILTERS, symptoms: ['S3'] })
  const ds2 = await ask(database.prisma, workspaceId, 'overview', { ...NO_FILTERS, severities: ['DS2'] })
  const both = await ask(database.prisma, workspaceId, 'overview', { ...NO_FILTERS, symptoms: ['S3'], severities: ['DS2'] })

  expect(s3.current).toMatchObject({ sessions: 11, developerTurns: 74, sessionsWithEpisode: 5, episodes: 6 })
  expect(ds2.current).toMatchObject({ sessions: 11, developerTurns: 74, sessionsWithEpisode: 3, episodes: 3 })
  expect(both.current).toMatchObject({ sessions: 11, developerTurns: 74, sessionsWithEpisode: 2, episodes: 2 })
})

test('a workspace never sees the numbers of another', async () => {
  const mine = await aWorkspace(database.prisma)
  const theirs = await aWorkspace(database.prisma)
  await theirs.sessions({ symptoms: ['S3'], sessions: 9 })
  await theirs.episodes({ episodes: 9 })

  const { current } = await ask(database.prisma, mine.workspaceId, 'overview', NO_FILTERS)
  const through = await ask(database.prisma, mine.workspaceId, 'overview', { ...NO_FILTERS, repositories: [theirs.repositoryId] })

  expect(current).toEqual(NOTHING)
  expect(through.current).toEqual(NOTHING)
})

test('the first day is in the range, the last is not, and the period before is as long', async () => {
  const { workspaceId, sessions } = await aWorkspace(database.prisma)
  await sessions({ day: '2026-02-21', sessions: 1 })
  await sessions({ day: '2026-02-22', sessions: 2 })
  await sessions({ day: '2026-02-28', sessions: 4 })
  await sessions({ day: '2026-03-01', sessions: 8 })
  await sessions({ day: '2026-03-07', sessions: 16 })
  await sessions({ day: '2026-03-08', sessions: 32 })

  const week = await ask(database.prisma, workspaceId, 'overview', { ...NO_FILTERS, from: '2026-03-01', to: '2026-03-08' })
  const open = await ask(database.prisma, workspaceId, 'overview', { ...NO_FILTERS, from: '2026-03-01' })

  expect(week.current.sessions).toBe(24)
  expect(week.previous?.range).toEqual({ from: '2026-02-22', to: '2026-03-01' })
  expect(week.previous?.totals.sessions).toBe(6)
  expect(open.current.sessions).toBe(56)
  expect(open.previous).toBeNull()
})

test('filters commute: together they leave what each would leave of the other', async () => {
  const { workspaceId, sessions } = await aWorkspace(database.prisma)
  await sessions({ platform: 'CLI', agent: 'Codex', model: 'm1', sessions: 1 })
  await sessions({ platform: 'CLI', agent: 'Codex', model: 'm2', sessions: 2 })
  await sessions({ platform: 'CLI', agent: 'Claude Code', model: 'm1', sessions: 4 })
  await sessions({ platform: 'IDE', agent: 'Cursor', model: 'm1', sessions: 8 })
  const count = async (filters: object) =>
    (await ask(database.prisma, workspaceId, 'overview', { ...NO_FILTERS, ...filters })).current.sessions

  expect(await count({ platforms: ['CLI'] })).toBe(7)
  expect(await count({ models: ['m1'] })).toBe(13)
  expect(await count({ platforms: ['CLI'], models: ['m1'] })).toBe(5)
  expect(await count({ models: ['m1'], platforms: ['CLI'] })).toBe(5)
  expect(await count({ agents: ['Codex', 'Cursor'], models: ['m1'] })).toBe(9)
  expect(await count({ agents: ["Robert'); drop table session; --"] })).toBe(0)
})

test('an empty workspace has zeros and no period before', async () => {
  const { workspaceId } = await aWorkspace(database.prisma)

  const answer = await ask(database.prisma, workspaceId, 'overview', NO_FILTERS)

  expect(answer).toEqual({ current: NOTHING, range: { from: null, to: null }, previous: null, classifiers: [], validation: null })
})
