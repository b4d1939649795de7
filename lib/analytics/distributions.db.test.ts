import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { NO_FILTERS } from '@/lib/domain/filters'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { openTestDatabase } from '@/lib/testing/test-database'
import { ask } from './ask'

let database: Database
let workspaceId: string
let other: Awaited<ReturnType<typeof aWorkspace>>
beforeAll(async () => {
  database = await openTestDatabase()
  const { sessions, episodes, ...workspace } = await aWorkspace(database.prisma)
  workspaceId = workspace.workspaceId
  await sessions({ platform: 'IDE', agent: 'Cursor', sessions: 7, developerTurns: 21 })
  await sessions({ platform: 'IDE', agent: 'Cursor', symptoms: ['S5'], severities: ['DS2'], sessions: 3, developerTurns: 9 })
  await sessions({ symptoms: ['S3'], sessions: 2, developerTurns: 40 })
  await sessions({ day: '2026-04-01', standing: 'excluded:automated', sessions: 4 })
  await sessions({ standing: 'pending', sessions: 5 })
  await episodes({ platform: 'IDE', agent: 'Cursor', symptoms: ['S5'], severity: 'DS2', locus: 'DL1', resolver: 'RV2', episodes: 4 })
  await episodes({ symptoms: ['S3', 'S4'], severity: 'DS3', locus: 'DL4', episodes: 1, pushbacks: 2 })
  await episodes({ symptoms: ['S3'], severity: 'DS1', resolver: 'RV3', episodes: 2, pushbacks: 2 })
  other = await aWorkspace(database.prisma)
  await other.sessions({ symptoms: ['S1'], sessions: 50 })
  await other.episodes({ symptoms: ['S1'], severity: 'DS4', episodes: 50 })
})
afterAll(() => database.close())

test('an episode with two symptoms counts under both', async () => {
  const answer = await ask(database.prisma, workspaceId, 'symptoms', NO_FILTERS)

  expect(answer).toEqual({ episodes: 7, labels: { S1: 0, S2: 0, S3: 3, S4: 1, S5: 4, S6: 0, S7: 0, S8: 0 } })
})

test('the locus counts only episodes that have one', async () => {
  const answer = await ask(database.prisma, workspaceId, 'severity', NO_FILTERS)

  expect(answer).toEqual({
    episodes: 7,
    severities: { DS0: 0, DS1: 2, DS2: 4, DS3: 1, DS4: 0 },
    located: 5,
    loci: { DL1: 4, DL2: 0, DL3: 0, DL4: 1 },
  })
})

test('resolution goes from sessions to who resolved what', async () => {
  const answer = await ask(database.prisma, workspaceId, 'resolution', NO_FILTERS)

  expect(answer).toEqual({
    sessions: 12,
    sessionsWithEpisode: 5,
    episodes: 7,
    pushbacks: 5,
    resolved: 6,
    resolvers: { RV1: 0, RV2: 4, RV3: 2 },
  })
})

test('both platforms are answered for, and a filter on one leaves zeros in the other', async () => {
  const both = await ask(database.prisma, workspaceId, 'platforms', NO_FILTERS)
  const ide = await ask(database.prisma, workspaceId, 'platforms', { ...NO_FILTERS, platforms: ['IDE'] })

  expect(both.IDE).toEqual({
    sessions: 10,
    sessionsWithEpisode: 3,
    developerTurns: 30,
    episodes: 4,
    resolved: 4,
    labels: { S1: 0, S2: 0, S3: 0, S4: 0, S5: 4, S6: 0, S7: 0, S8: 0 },
    located: 4,
    loci: { DL1: 4, DL2: 0, DL3: 0, DL4: 0 },
  })
  expect(both.CLI).toMatchObject({ sessions: 2, sessionsWithEpisode: 2, developerTurns: 40, episodes: 3, located: 1 })
  expect(ide.IDE).toEqual(both.IDE)
  expect(ide.CLI).toMatchObject({ sessions: 0, developerTurns: 0, episodes: 0, resolved: 0 })
})

test('coverage tells received files by outcome, and sessions by whether they count', async () => {
  const upload = { workspaceId, fileName: 'a.jsonl', bytes: 1 }
  await database.prisma.upload.createMany({
    data: [
      { ...upload, outcome: 'created' },
      { ...upload, outcome: 'created' },
      { ...upload, outcome: 'failed' },
      { ...upload, workspaceId: other.workspaceId, outcome: 'duplicate' },
    ],
  })

  const all = await ask(database.prisma, workspaceId, 'coverage', NO_FILTERS)
  const march = await ask(database.prisma, workspaceId, 'coverage', { ...NO_FILTERS, from: '2026-03-01', to: '2026-04-01' })

  expect(all.files).toEqual({ created: 2, updated: 0, duplicate: 0, failed: 1 })
  expect(all.sessions).toEqual({ counted: 12, pending: 5, failed: 0, excluded: { automated: 4 } })
  expect(march.sessions).toEqual({ counted: 12, pending: 5, failed: 0, excluded: {} })
})

test('options name what sessions have, the most frequent first, whatever else is chosen', async () => {
  const answer = await ask(database.prisma, workspaceId, 'options', { ...NO_FILTERS, platforms: ['CLI'] })

  expect(answer.repositories).toMatchObject([{ name: 'acme/shop', sessions: 12 }])
  expect(answer.platforms).toEqual([
    { value: 'IDE', name: 'IDE', sessions: 10 },
    { value: 'CLI', name: 'CLI', sessions: 2 },
  ])
  expect(answer.agents.map(({ value, sessions }) => [value, sessions])).toEqual([
    ['Cursor', 10],
    ['Claude Code', 2],
  ])
  expect(answer.models).toEqual([{ value: 'Unknown', name: 'Unknown', sessions: 12 }])
  expect(answer.days).toEqual({ first: '2026-03-02', last: '2026-03-02' })
})
