import { afterAll, beforeAll, expect, test } from 'vitest'
import { refreshAllCells } from '@/lib/db/cells'
import type { Database } from '@/lib/db/client'
import { NO_FILTERS } from '@/lib/domain/filters'
import { aStoredFinding } from '@/lib/testing/stored-finding'
import { aStoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { ask } from './ask'

let database: Database
let workspaceId: string
beforeAll(async () => {
  database = await openTestDatabase()
  workspaceId = await aTeam(database)
})
afterAll(() => database.close())

/** Claude Code in the terminal three times, Cursor in the editor twice, Codex once. */
async function aTeam({ prisma }: Database): Promise<string> {
  const { id: workspaceId } = await prisma.workspace.create({ data: { name: 'Acme' } })
  const { id: repositoryId } = await prisma.repository.create({ data: { workspaceId, name: 'acme/shop' } })
  const session = async (
    agent: string,
    platform: string,
    developerTurns: number,
    episodes: Parameters<typeof aStoredFinding>[2][] = [],
  ) => {
    const stored = await aStoredSession(prisma, { workspaceId, repositoryId }, { agent, platform, model: `${agent} model` })
    await prisma.session.update({ where: { workspaceId_id: { workspaceId, id: stored.id } }, data: { developerTurns } })
    for (const [place, episode] of episodes.entries()) await aStoredFinding(prisma, stored, { position: place + 1, ...episode })
  }
  await session('Claude Code', 'CLI', 2)
  await session('Claude Code', 'CLI', 75, [{ symptoms: ['S3', 'S7'] }, { severity: 'DS2', locus: 'DL2' }])
  await session('Claude Code', 'CLI', 2, [{ symptoms: ['S5'], causes: [{ code: 'C7', tier: null }], status: 'RS1', resolver: 'RV2' }])
  await session('Cursor', 'IDE', 3)
  await session('Cursor', 'IDE', 4, [{ symptoms: ['S5'], causes: [{ code: 'C3', tier: 'direct' }] }])
  await session('Codex', 'CLI', 5)
  await refreshAllCells(prisma, workspaceId)
  return workspaceId
}

test('without a choice IDE and CLI are compared, each by what counts there', async () => {
  const { by, groups, compared } = await ask(database.prisma, workspaceId, 'comparison', NO_FILTERS)

  expect(by).toBe('platform')
  expect(groups).toEqual([
    { name: 'IDE', sessions: 2, sessionsWithEpisode: 1, developerTurns: 7, episodes: 1 },
    { name: 'CLI', sessions: 4, sessionsWithEpisode: 2, developerTurns: 84, episodes: 3 },
  ])
  expect(compared.map(({ name }) => name)).toEqual(['IDE', 'CLI'])
  expect(compared[1]).toMatchObject({
    symptoms: { S1: 0, S2: 0, S3: 2, S4: 0, S5: 1, S6: 0, S7: 1, S8: 0 },
    causes: { C1: 0, C2: 0, C3: 0, C4: 0, C5: 0, C6: 2, C7: 1 },
    severities: { DS0: 0, DS1: 2, DS2: 1, DS3: 0, DS4: 0 },
    located: 1,
    loci: { DL1: 0, DL2: 1, DL3: 0, DL4: 0 },
    resolved: 1,
    resolvers: { RV1: 0, RV2: 1, RV3: 0 },
  })
})

test('sessions stand at their number of developer turns, the longest together', async () => {
  const { compared } = await ask(database.prisma, workspaceId, 'comparison', NO_FILTERS)

  const turns = compared.map((group) => group.turns.flatMap((sessions, place) => (sessions > 0 ? [[place + 1, sessions]] : [])))
  expect(turns).toEqual([
    [
      [3, 1],
      [4, 1],
    ],
    [
      [2, 2],
      [5, 1],
      [60, 1],
    ],
  ])
})

test('of agents the two with most sessions are compared, unless others are asked for', async () => {
  const names = async (groups: string[]) => {
    const { compared } = await ask(database.prisma, workspaceId, 'comparison', NO_FILTERS, { by: 'agent', groups })
    return compared.map(({ name, sessions }) => [name, sessions])
  }

  expect(await names([])).toEqual([
    ['Claude Code', 3],
    ['Cursor', 2],
  ])
  expect(await names(['Codex', 'Cursor'])).toEqual([
    ['Codex', 1],
    ['Cursor', 2],
  ])
  expect(await names(['Cursor'])).toEqual([
    ['Cursor', 2],
    ['Claude Code', 3],
  ])
  expect(await names(['Nobody', 'Codex', 'Cursor'])).toEqual([
    ['Nobody', 0],
    ['Codex', 1],
  ])
})

test('strata are the months that both have, of agents those of one platform', async () => {
  const platforms = await ask(database.prisma, workspaceId, 'comparison', NO_FILTERS)
  const terminal = await ask(database.prisma, workspaceId, 'comparison', NO_FILTERS, { by: 'agent', groups: ['Codex', 'Claude Code'] })
  const across = await ask(database.prisma, workspaceId, 'comparison', NO_FILTERS, { by: 'agent', groups: ['Codex', 'Cursor'] })

  expect(platforms.strata.map(({ key }) => key)).toEqual([['2026-03-01']])
  expect(terminal.strata).toEqual([
    {
      key: ['2026-03-01', 'CLI'],
      groups: [
        { name: 'Codex', sessions: 1, sessionsWithEpisode: 0, developerTurns: 5, episodes: 0 },
        { name: 'Claude Code', sessions: 3, sessionsWithEpisode: 2, developerTurns: 79, episodes: 3 },
      ],
    },
  ])
  expect(across.strata).toEqual([])
})

test('filters narrow every group, symptoms only episodes and the sessions that have them', async () => {
  const codex = await ask(database.prisma, workspaceId, 'comparison', { ...NO_FILTERS, agents: ['Codex'] }, { by: 'model' })
  const s5 = await ask(database.prisma, workspaceId, 'comparison', { ...NO_FILTERS, symptoms: ['S5'] })

  expect(codex.compared.map(({ name }) => name)).toEqual(['Codex model'])
  expect(s5.groups).toEqual([
    { name: 'IDE', sessions: 2, sessionsWithEpisode: 1, developerTurns: 7, episodes: 1 },
    { name: 'CLI', sessions: 4, sessionsWithEpisode: 1, developerTurns: 84, episodes: 1 },
  ])
})

test('a workspace without sessions has nothing to compare', async () => {
  const { id } = await database.prisma.workspace.create({ data: { name: 'Empty' } })

  expect(await ask(database.prisma, id, 'comparison', NO_FILTERS, { by: 'model' })).toEqual({
    by: 'model',
    groups: [],
    compared: [],
    strata: [],
  })
})
