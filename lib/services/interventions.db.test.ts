import { afterAll, beforeAll, expect, test } from 'vitest'
import type { NewIntervention } from '@/lib/contracts/interventions'
import { refreshAllCells } from '@/lib/db/cells'
import type { Database } from '@/lib/db/client'
import { noteChanges } from '@/lib/db/session-changes'
import { type Filters, NO_FILTERS } from '@/lib/domain/filters'
import { aStoredFinding } from '@/lib/testing/stored-finding'
import { aStoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { addIntervention, changeIntervention, interventionsUnder, removeIntervention } from './interventions'
import { mergeRepository } from './merge-repository'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const ENTERED: NewIntervention = { day: '2026-03-10', title: 'Review of all rules', note: 'With the whole team', repositoryId: null }
const UNKNOWN = '3f6b0a52-3b1e-4f0e-9a53-0c6f4a1d2b77'

test('what somebody entered is listed with its repository, and can be changed and deleted', async () => {
  const { workspaceId, shop, list, place } = await aWorkspace()
  const { id } = await addIntervention(database.prisma, place, { ...ENTERED, repositoryId: shop })

  const [entered] = (await list()).items
  await changeIntervention(database.prisma, { ...place, id }, { title: 'Review of the rules', day: '2026-03-11', repositoryId: null })
  const [changed] = (await list()).items
  await removeIntervention(database.prisma, workspaceId, id)

  expect(entered).toMatchObject({
    ...ENTERED,
    id,
    repositoryId: shop,
    kind: 'manual',
    source: 'manual',
    repositoryName: 'acme/shop',
    sessionId: null,
  })
  expect(changed).toMatchObject({ day: '2026-03-11', title: 'Review of the rules', note: 'With the whole team', repositoryName: null })
  expect((await list()).items).toEqual([])
})

test('a changed rules file is one intervention of its day, with the first session that changed it', async () => {
  const { shop, session, list } = await aWorkspace()
  const first = await session({ startedAt: '2026-03-10T09:00:00Z' }, { ruleFiles: ['AGENTS.md'] })
  await session({ startedAt: '2026-03-10T11:00:00Z' }, { ruleFiles: ['AGENTS.md'] })
  await session({ startedAt: '2026-03-12T09:00:00Z' }, { ruleFiles: ['AGENTS.md', '.cursorrules'] })
  await session({ startedAt: '2026-03-13T09:00:00Z' })

  const { items, isCut } = await list()

  expect(items.map(({ day, title }) => [day, title])).toEqual([
    ['2026-03-12', '.cursorrules changed'],
    ['2026-03-12', 'AGENTS.md changed'],
    ['2026-03-10', 'AGENTS.md changed'],
  ])
  expect(items[2]).toMatchObject({ kind: 'rules-file', sessionId: first, repositoryId: shop, repositoryName: 'acme/shop' })
  expect(isCut).toBe(false)
})

test('a model and a release that ten sessions follow are new, of their agent', async () => {
  const { session, counted, list } = await aWorkspace()
  for (let n = 0; n < 10; n++) await session({ startedAt: '2026-03-01T09:00:00Z', model: 'small' }, { agentVersion: `1.0.${n}` })
  for (let n = 0; n < 10; n++) await session({ startedAt: '2026-03-05T09:00:00Z', model: 'large' }, { agentVersion: `1.1.${n}` })
  for (let n = 0; n < 9; n++) await session({ startedAt: '2026-03-08T09:00:00Z', model: 'trial' }, { agentVersion: '1.2.0' })
  await counted()

  const { items } = await list()

  expect(items.map(({ kind, day, title, agent }) => ({ kind, day, title, agent }))).toEqual([
    { kind: 'agent-version', day: '2026-03-05', title: 'First sessions with Claude Code 1.1', agent: 'Claude Code' },
    { kind: 'model', day: '2026-03-05', title: 'First sessions with large', agent: 'Claude Code' },
  ])
})

test('either side counts the days of its window, in the repository that it concerns', async () => {
  const { shop, site, session, counted, list, place } = await aWorkspace()
  const before = { startedAt: '2026-03-09T23:00:00Z' }
  await session({ ...before, episodes: 2 })
  await session(before)
  await session({ ...before, repositoryId: site, episodes: 1 })
  await session({ startedAt: '2026-02-07T09:00:00Z' })
  await session({ startedAt: '2026-03-10T00:00:00Z', platform: 'IDE', agent: 'Cursor' })
  await session({ startedAt: '2026-04-08T09:00:00Z', episodes: 1 })
  await session({ startedAt: '2026-04-09T09:00:00Z' })
  await counted()
  await addIntervention(database.prisma, place, ENTERED)
  await addIntervention(database.prisma, place, { ...ENTERED, title: 'Shop only', repositoryId: shop })

  const { items } = await list()
  const [everywhere, inShop] = items

  expect(everywhere?.beforeAfter).toMatchObject({
    before: { sessions: 3, withEpisode: 2, developerTurns: 3, episodes: 3 },
    after: { sessions: 2, withEpisode: 1, developerTurns: 2, episodes: 1 },
    others: 1,
  })
  expect(inShop?.beforeAfter).toMatchObject({
    before: { sessions: 2, withEpisode: 1, episodes: 2 },
    after: { sessions: 2, withEpisode: 1, episodes: 1 },
  })
  expect(inShop?.beforeAfter.strata).toMatchObject([
    { platform: 'CLI', agent: 'Claude Code', before: { sessions: 2 }, after: { sessions: 1 } },
    { platform: 'IDE', agent: 'Cursor', before: { sessions: 0 }, after: { sessions: 1 } },
  ])
})

test('of the window after it as many days are told as have begun', async () => {
  const { list, place } = await aWorkspace()
  await addIntervention(database.prisma, place, { ...ENTERED, day: '2026-03-10' })
  await addIntervention(database.prisma, place, { ...ENTERED, day: '2026-05-30' })
  await addIntervention(database.prisma, place, { ...ENTERED, day: '2026-07-01' })
  await addIntervention(database.prisma, place, { ...ENTERED, day: '0001-01-01' })

  const { items } = await list({}, 14)

  expect(items.map(({ day, beforeAfter }) => [day, beforeAfter.daysAfter])).toEqual([
    ['2026-07-01', 0],
    ['2026-05-30', 3],
    ['2026-03-10', 14],
    ['0001-01-01', 14],
  ])
})

test('filters choose what is listed; the windows reach beyond their days', async () => {
  const { site, shop, session, counted, list, place } = await aWorkspace()
  await session({ startedAt: '2026-03-01T09:00:00Z' }, { ruleFiles: ['AGENTS.md'] })
  await counted()
  await addIntervention(database.prisma, place, ENTERED)
  await addIntervention(database.prisma, place, { ...ENTERED, day: '2026-04-01', repositoryId: site })

  const march = await list({ from: '2026-03-05', to: '2026-04-01' })
  const inShop = await list({ repositories: [shop] })

  expect(march.items).toMatchObject([{ day: '2026-03-10', beforeAfter: { before: { sessions: 1 }, others: 2 } }])
  expect(inShop.items.map(({ day }) => day)).toEqual(['2026-03-10', '2026-03-01'])
})

test('what was detected can be hidden and shown again, but neither edited nor deleted', async () => {
  const { workspaceId, session, list, place } = await aWorkspace()
  await session({}, { ruleFiles: ['AGENTS.md'] })
  const id = (await list()).items[0]?.id ?? ''

  await changeIntervention(database.prisma, { ...place, id }, { isHidden: true })
  const hidden = await list()
  await changeIntervention(database.prisma, { ...place, id }, { isHidden: false })

  expect(hidden).toMatchObject({ items: [], hidden: [{ id }] })
  expect(await list()).toMatchObject({ items: [{ id }], hidden: [] })
  await expect(changeIntervention(database.prisma, { ...place, id }, { title: 'Mine' })).rejects.toMatchObject({ code: 'invalid_request' })
  await expect(removeIntervention(database.prisma, workspaceId, id)).rejects.toMatchObject({ code: 'invalid_request' })
})

test('what nobody entered and nothing shows is not found, and what somebody entered is not hidden', async () => {
  const { workspaceId, place } = await aWorkspace()
  const { id } = await addIntervention(database.prisma, place, ENTERED)

  const hide = (one: string) => changeIntervention(database.prisma, { ...place, id: one }, { isHidden: true })

  await expect(hide(UNKNOWN)).rejects.toMatchObject({ code: 'not_found' })
  await expect(removeIntervention(database.prisma, workspaceId, UNKNOWN)).rejects.toMatchObject({ code: 'not_found' })
  await expect(hide(id)).rejects.toMatchObject({ code: 'invalid_request' })
})

test('another workspace neither sees nor changes it, nor lends it a repository', async () => {
  const ours = await aWorkspace()
  const theirs = await aWorkspace()
  const { id } = await addIntervention(database.prisma, ours.place, ENTERED)
  await ours.session({}, { ruleFiles: ['AGENTS.md'] })
  const detected = (await ours.list()).items.find(({ kind }) => kind === 'rules-file')?.id ?? ''

  const attempts = [
    () => changeIntervention(database.prisma, { ...theirs.place, id }, { title: 'Theirs' }),
    () => removeIntervention(database.prisma, theirs.workspaceId, id),
    () => changeIntervention(database.prisma, { ...theirs.place, id: detected }, { isHidden: true }),
    () => addIntervention(database.prisma, theirs.place, { ...ENTERED, repositoryId: ours.shop }),
  ]

  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not_found' })
  expect((await ours.list()).items.map(({ title }) => title)).toEqual(['Review of all rules', 'AGENTS.md changed'])
  expect((await theirs.list()).items).toEqual([])
})

test('when repositories are merged, what was entered for one is of the other', async () => {
  const { workspaceId, shop, site, list, place } = await aWorkspace()
  await addIntervention(database.prisma, place, { ...ENTERED, repositoryId: site })

  await mergeRepository(database.prisma, workspaceId, site, shop)

  expect((await list()).items).toMatchObject([{ title: 'Review of all rules', repositoryName: 'acme/shop' }])
})

async function aWorkspace() {
  const { prisma } = database
  const { id: workspaceId } = await prisma.workspace.create({ data: { name: 'Acme' } })
  const repository = async (name: string) => (await prisma.repository.create({ data: { workspaceId, name } })).id
  const [shop, site] = [await repository('acme/shop'), await repository('acme/site')]
  type Overrides = Parameters<typeof aStoredSession>[2] & { repositoryId?: string }
  return {
    ...{ workspaceId, shop, site, place: { workspaceId, userId: null } },
    session: async (
      { repositoryId = shop, ...overrides }: Overrides = {},
      changes: { agentVersion?: string; ruleFiles?: string[] } = {},
    ) => {
      const session = await aStoredSession(prisma, { workspaceId, repositoryId }, overrides)
      for (let position = 1; position <= (overrides.episodes ?? 0); position++) await aStoredFinding(prisma, session, { position })
      await noteChanges(prisma, workspaceId, [{ sessionId: session.id, agentVersion: '', ruleFiles: [], ...changes }])
      return session.id
    },
    counted: () => refreshAllCells(prisma, workspaceId),
    list: (filters: Partial<Filters> = {}, window: 14 | 30 | 90 = 30) =>
      interventionsUnder(prisma, workspaceId, { ...NO_FILTERS, ...filters }, window, new Date('2026-06-01T12:00:00Z')),
  }
}
