import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EpisodeSearch } from '@/lib/contracts/episodes'
import type { Database } from '@/lib/db/client'
import { readCursor } from '@/lib/domain/cursor'
import { type Filters, NO_FILTERS } from '@/lib/domain/filters'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { aStoredFinding } from '@/lib/testing/stored-finding'
import { aStoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { listEpisodes } from './list-episodes'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const EPISODES: EpisodeSearch = { refused: false, status: null, resolver: null, cause: null, category: null }

async function aPlace() {
  const { workspaceId, repositoryId } = await aWorkspace(database.prisma)
  return { workspaceId, repositoryId }
}

async function names(workspaceId: string, search: Partial<EpisodeSearch> = {}, filters: Partial<Filters> = {}): Promise<string[]> {
  const page = await listEpisodes(database.prisma, workspaceId, {
    filters: { ...NO_FILTERS, ...filters },
    search: { ...EPISODES, ...search },
    after: null,
    limit: 10,
  })
  return page.rows.map(({ name }) => name).toSorted()
}

test('episodes of one session page without a gap or a repeat', async () => {
  const place = await aPlace()
  const session = await aStoredSession(database.prisma, place, { episodes: 3 })
  const ids = await Promise.all([1, 2, 3].map((position) => aStoredFinding(database.prisma, session, { position })))
  const asked = { filters: NO_FILTERS, search: EPISODES, limit: 2 }

  const first = await listEpisodes(database.prisma, place.workspaceId, { ...asked, after: null })
  const second = await listEpisodes(database.prisma, place.workspaceId, { ...asked, after: readCursor(first.nextCursor ?? '') })

  expect([first, second].flatMap(({ rows }) => rows.map(({ id }) => id)).toSorted()).toEqual(ids.toSorted())
  expect([first.total, second.total, second.nextCursor]).toEqual([3, null, null])
})

test('only shown episodes of sessions that count are listed, and none of another workspace', async () => {
  const [ours, theirs] = [await aPlace(), await aPlace()]
  const counted = await aStoredSession(database.prisma, ours)
  await aStoredFinding(database.prisma, counted, { name: 'shown' })
  await aStoredFinding(database.prisma, counted, { name: 'of an old classifier', classifierVersion: 0, shown: false })
  await aStoredFinding(database.prisma, await aStoredSession(database.prisma, ours, { exclusion: 'automated' }), { name: 'excluded' })
  await aStoredFinding(database.prisma, await aStoredSession(database.prisma, ours, { status: 'parsed' }), { name: 'pending' })
  await aStoredFinding(database.prisma, await aStoredSession(database.prisma, theirs), { name: 'theirs' })

  const listed = await names(ours.workspaceId)

  expect(listed).toEqual(['shown'])
})

test('labels narrow episodes', async () => {
  const place = await aPlace()
  const session = await aStoredSession(database.prisma, place)
  await aStoredFinding(database.prisma, session, { name: 'open', causes: [{ code: 'C7', tier: null }], symptoms: ['S4', 'S5'] })
  await aStoredFinding(database.prisma, session, {
    position: 2,
    name: 'resolved',
    status: 'RS1',
    resolver: 'RV2',
    severity: 'DS2',
    causes: [
      { code: 'C3', tier: 'direct' },
      { code: 'C4', tier: 'speculative' },
    ],
  })

  const by = (search: Partial<EpisodeSearch>, filters: Partial<Filters> = {}) => names(place.workspaceId, search, filters)

  expect(await by({ status: 'RS2' })).toEqual(['open'])
  expect(await by({ resolver: 'RV2' })).toEqual(['resolved'])
  expect(await by({ cause: 'C4' })).toEqual(['resolved'])
  expect(await by({ cause: 'C7' })).toEqual(['open'])
  expect(await by({}, { symptoms: ['S5', 'S1'] })).toEqual(['open'])
  expect(await by({}, { severities: ['DS2'] })).toEqual(['resolved'])
  expect(await by({}, { platforms: ['IDE'] })).toEqual([])
})

test('refused candidates are a list of their own, by category, whatever symptoms the filters name', async () => {
  const place = await aPlace()
  const session = await aStoredSession(database.prisma, place)
  await aStoredFinding(database.prisma, session, { name: 'episode' })
  await aStoredFinding(database.prisma, session, { position: 2, name: 'cut off', valid: false, invalidCategory: 'truncation' })
  await aStoredFinding(database.prisma, session, { position: 3, name: 'either way', valid: false, invalidCategory: 'custom:ambiguous' })

  const all = await names(place.workspaceId, { refused: true }, { symptoms: ['S3'] })
  const ofCategory = await names(place.workspaceId, { refused: true, category: 'truncation' })

  expect(all).toEqual(['cut off', 'either way'])
  expect(ofCategory).toEqual(['cut off'])
})
