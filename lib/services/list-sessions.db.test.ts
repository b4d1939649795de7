import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SessionSearch } from '@/lib/contracts/sessions'
import type { Database } from '@/lib/db/client'
import { readCursor } from '@/lib/domain/cursor'
import { type Filters, NO_FILTERS } from '@/lib/domain/filters'
import { type Fact, factsMask } from '@/lib/domain/session-facts'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { aStoredFinding } from '@/lib/testing/stored-finding'
import { aStoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { listSessions } from './list-sessions'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const ALL: SessionSearch = { standing: null, exclusion: null, text: null }

async function titles(workspaceId: string, filters: Partial<Filters>, search: Partial<SessionSearch> = {}): Promise<string[]> {
  const page = await listSessions(database.prisma, workspaceId, {
    filters: { ...NO_FILTERS, ...filters },
    search: { ...ALL, ...search },
    after: null,
    limit: 10,
  })
  return page.rows.map(({ title }) => title)
}

test('pages follow each other without a gap or a repeat, even when sessions began at the same instant', async () => {
  const place = await aWorkspace(database.prisma)
  const of = { workspaceId: place.workspaceId, repositoryId: place.repositoryId }
  const ids = await Promise.all([1, 2, 3, 4, 5].map(() => aStoredSession(database.prisma, of).then(({ id }) => id)))
  const asked = { filters: NO_FILTERS, search: ALL, limit: 2 }

  const first = await listSessions(database.prisma, of.workspaceId, { ...asked, after: null })
  const second = await listSessions(database.prisma, of.workspaceId, { ...asked, after: readCursor(first.nextCursor ?? '') })
  const third = await listSessions(database.prisma, of.workspaceId, { ...asked, after: readCursor(second.nextCursor ?? '') })

  expect([first, second, third].flatMap(({ rows }) => rows.map(({ id }) => id)).toSorted()).toEqual(ids.toSorted())
  expect([first, second, third].map(({ rows }) => rows.length)).toEqual([2, 2, 1])
  expect(third.nextCursor).toBeNull()
  expect([first.total, second.total]).toEqual([5, null])
})

test('the latest session comes first, and those of another workspace never come', async () => {
  const [ours, theirs] = [await aWorkspace(database.prisma), await aWorkspace(database.prisma)]
  await aStoredSession(database.prisma, pick(ours), { title: 'older', startedAt: '2026-03-01T09:00:00.000Z' })
  await aStoredSession(database.prisma, pick(ours), { title: 'newer', startedAt: '2026-03-02T09:00:00.000Z' })
  await aStoredSession(database.prisma, pick(theirs), { title: 'theirs' })

  const ownTitles = await titles(ours.workspaceId, {})
  const byTheirRepository = await titles(ours.workspaceId, { repositories: [theirs.repositoryId] })

  expect(ownTitles).toEqual(['newer', 'older'])
  expect(byTheirRepository).toEqual([])
})

test('filters narrow by day, platform, agent and model, and the last day is left out', async () => {
  const place = pick(await aWorkspace(database.prisma))
  await aStoredSession(database.prisma, place, { title: 'ide', platform: 'IDE', startedAt: '2026-03-01T23:59:59.000Z' })
  await aStoredSession(database.prisma, place, { title: 'codex', agent: 'Codex', startedAt: '2026-03-02T00:00:00.000Z' })
  await aStoredSession(database.prisma, place, { title: 'sonnet', model: 'sonnet', startedAt: '2026-03-03T00:00:00.000Z' })

  const by = (filters: Partial<Filters>) => titles(place.workspaceId, filters)

  expect(await by({ from: '2026-03-02', to: '2026-03-03' })).toEqual(['codex'])
  expect(await by({ platforms: ['IDE'] })).toEqual(['ide'])
  expect(await by({ agents: ['Codex'] })).toEqual(['codex'])
  expect(await by({ models: ['sonnet', 'opus'] })).toEqual(['sonnet'])
})

test('a symptom and a severity must be those of one and the same shown episode', async () => {
  const place = pick(await aWorkspace(database.prisma))
  const both = await aStoredSession(database.prisma, place, { title: 'both', episodes: 1 })
  await aStoredFinding(database.prisma, both, { symptoms: ['S3', 'S5'], severity: 'DS3' })
  const apart = await aStoredSession(database.prisma, place, { title: 'apart', episodes: 2 })
  await aStoredFinding(database.prisma, apart, { symptoms: ['S3'], severity: 'DS1' })
  await aStoredFinding(database.prisma, apart, { position: 2, symptoms: ['S5'], severity: 'DS3' })
  const old = await aStoredSession(database.prisma, place, { title: 'of an old classifier' })
  await aStoredFinding(database.prisma, old, { symptoms: ['S3'], severity: 'DS3', shown: false })
  const refused = await aStoredSession(database.prisma, place, { title: 'refused' })
  await aStoredFinding(database.prisma, refused, { valid: false, invalidCategory: 'truncation', symptoms: ['S3'], severity: 'DS3' })

  const found = await listSessions(database.prisma, place.workspaceId, {
    filters: { ...NO_FILTERS, symptoms: ['S3'], severities: ['DS3'] },
    search: ALL,
    after: null,
    limit: 10,
  })

  expect(found.rows.map(({ title, symptoms }) => ({ title, symptoms }))).toEqual([{ title: 'both', symptoms: ['S3', 'S5'] }])
})

test('every session has one standing, and an excluded one its reason', async () => {
  const place = pick(await aWorkspace(database.prisma))
  await aStoredSession(database.prisma, place, { title: 'counted' })
  await aStoredSession(database.prisma, place, { title: 'pending', status: 'parsed' })
  await aStoredSession(database.prisma, place, { title: 'failed', status: 'failed' })
  await aStoredSession(database.prisma, place, { title: 'excluded', exclusion: 'subagent', status: 'parsed' })

  const by = (search: Partial<SessionSearch>) => titles(place.workspaceId, {}, search)

  expect(await by({ standing: 'counted' })).toEqual(['counted'])
  expect(await by({ standing: 'pending' })).toEqual(['pending'])
  expect(await by({ standing: 'failed' })).toEqual(['failed'])
  expect(await by({ standing: 'excluded', exclusion: 'subagent' })).toEqual(['excluded'])
  expect(await by({ standing: 'excluded', exclusion: 'empty' })).toEqual([])
})

test('sub-agents that do not count are listed where they are asked for', async () => {
  const place = pick(await aWorkspace(database.prisma))
  await aStoredSession(database.prisma, place, { title: 'parent' })
  await aStoredSession(database.prisma, place, { title: 'child', exclusion: 'subagent' })

  expect(await titles(place.workspaceId, {}, { subagents: false })).toEqual(['parent'])
  expect((await titles(place.workspaceId, {}, { subagents: true })).sort()).toEqual(['child', 'parent'])
})

test('sessions may be asked for by facts that all hold; those that were not read for facts are none of them', async () => {
  const place = pick(await aWorkspace(database.prisma))
  const facts = { both: ['asked', 'changed'], one: ['changed'], none: [], unread: null } as const
  for (const [title, known] of Object.entries(facts)) {
    const { id, workspaceId } = await aStoredSession(database.prisma, place, { title })
    await database.prisma.session.update({ where: { workspaceId_id: { workspaceId, id } }, data: { facts: known && factsMask(known) } })
  }

  const by = async (...facts: Fact[]) => (await titles(place.workspaceId, {}, { facts })).sort()

  expect(await by('changed')).toEqual(['both', 'one'])
  expect(await by('asked', 'changed')).toEqual(['both'])
  expect(await by('changed', 'refused')).toEqual([])
  expect(await by()).toEqual(['both', 'none', 'one', 'unread'])
})

test('the search takes signs of a pattern for what they are, and upper case for lower', async () => {
  const place = pick(await aWorkspace(database.prisma))
  for (const title of ['Raise VAT to 20%', 'Raise VAT to 200', 'rename a_b', 'rename axb', 'C:\\temp']) {
    await aStoredSession(database.prisma, place, { title })
  }

  const by = (text: string) => titles(place.workspaceId, {}, { text })

  expect(await by('vat TO 20%')).toEqual(['Raise VAT to 20%'])
  expect(await by('a_b')).toEqual(['rename a_b'])
  expect(await by('c:\\t')).toEqual(['C:\\temp'])
  expect(await by('%')).toEqual(['Raise VAT to 20%'])
})

const pick = ({ workspaceId, repositoryId }: { workspaceId: string; repositoryId: string }) => ({ workspaceId, repositoryId })
