import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { readCursor } from '@/lib/domain/cursor'
import { aStoredFinding } from '@/lib/testing/stored-finding'
import { aStoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { compareVersions, listChangedSessions } from './compare-versions'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const VERSIONS = { a: { id: 'builtin', version: 1 }, b: { id: 'builtin', version: 2 } }

test('episodes are found by one version alone, by both alike, or by both with other labels', async () => {
  const workspace = await aWorkspace()
  const same = await workspace.session()
  await same.finds(1, { pushbackTurns: [3] })
  await same.finds(2, { pushbackTurns: [3] })
  const relabelled = await workspace.session()
  await relabelled.finds(1, { pushbackTurns: [3, 5], symptoms: ['S2'] })
  await relabelled.finds(2, { pushbackTurns: [5], symptoms: ['S3', 'S7'], severity: 'DS2', locus: 'DL1' })
  const other = await workspace.session()
  await other.finds(1, { pushbackTurns: [3] })
  await other.finds(2, { pushbackTurns: [9], status: 'RS1', resolver: 'RV2' })
  await workspace.session()

  const compared = await compareVersions(database.prisma, workspace.id, VERSIONS)

  expect(compared.sessions).toEqual({ both: 4, changed: 2, withEpisodeA: 3, withEpisodeB: 3 })
  expect(compared.episodes).toEqual({ a: 3, b: 3, onlyA: 1, onlyB: 1, same: 1, relabelled: 1 })
  expect(compared.labels.filter(({ a, b }) => a > 0 || b > 0)).toEqual([
    { code: 'S2', a: 1, b: 0 },
    { code: 'S3', a: 2, b: 3 },
    { code: 'S7', a: 0, b: 1 },
    { code: 'DS1', a: 3, b: 2 },
    { code: 'DS2', a: 0, b: 1 },
    { code: 'RS1', a: 0, b: 1 },
    { code: 'RS2', a: 3, b: 2 },
  ])
})

test('an episode that is parted in two is the same as the first of them', async () => {
  const workspace = await aWorkspace()
  const session = await workspace.session()
  await session.finds(1, { pushbackTurns: [3, 5] })
  await session.finds(2, { position: 1, pushbackTurns: [3] })
  await session.finds(2, { position: 2, pushbackTurns: [5] })

  const { episodes } = await compareVersions(database.prisma, workspace.id, VERSIONS)

  expect(episodes).toEqual({ a: 1, b: 2, onlyA: 0, onlyB: 1, same: 1, relabelled: 0 })
})

test('an agent that corrects itself is known by the turn that went wrong', async () => {
  const workspace = await aWorkspace()
  const session = await workspace.session()
  await session.finds(1, { pushbackTurns: [], triggerTurn: 4 })
  await session.finds(2, { pushbackTurns: [], triggerTurn: 4 })

  const { episodes } = await compareVersions(database.prisma, workspace.id, VERSIONS)

  expect(episodes).toMatchObject({ same: 1, onlyA: 0, onlyB: 0 })
})

test('refused candidates, sessions that do not count and sessions that one version never read are left out', async () => {
  const workspace = await aWorkspace()
  const refused = await workspace.session()
  await refused.finds(2, { valid: false, invalidCategory: 'custom:ambiguous', invalidNote: 'unclear' })
  const excluded = await workspace.session({ exclusion: 'automated' })
  await excluded.finds(2, { pushbackTurns: [3] })
  const readOnce = await workspace.session({}, [2])
  await readOnce.finds(2, { pushbackTurns: [3] })

  const compared = await compareVersions(database.prisma, workspace.id, VERSIONS)

  expect(compared.sessions).toEqual({ both: 1, changed: 0, withEpisodeA: 0, withEpisodeB: 0 })
  expect(compared.episodes).toEqual({ a: 0, b: 0, onlyA: 0, onlyB: 0, same: 0, relabelled: 0 })
})

test('the sessions that changed come page by page, the latest first, with what changed in them', async () => {
  const workspace = await aWorkspace()
  for (const day of ['01', '02', '03']) {
    const session = await workspace.session({ title: `Session of day ${day}`, startedAt: `2026-03-${day}T09:00:00.000Z` })
    await session.finds(1, { name: 'Found once', pushbackTurns: [3] })
    await session.finds(2, { name: 'Found later', position: 1, pushbackTurns: [7] })
  }

  const first = await listChangedSessions(database.prisma, workspace.id, { ...VERSIONS, after: null, limit: 2 })
  const second = await listChangedSessions(database.prisma, workspace.id, {
    ...VERSIONS,
    after: readCursor(first.nextCursor ?? ''),
    limit: 2,
  })

  expect(first.rows.map(({ title }) => title)).toEqual(['Session of day 03', 'Session of day 02'])
  expect(first.total).toBe(3)
  expect(second.rows.map(({ title }) => title)).toEqual(['Session of day 01'])
  expect(second).toMatchObject({ nextCursor: null, total: null })
  const labels = { symptoms: ['S3'], causes: ['C6'], severity: 'DS1', locus: null, status: 'RS2', resolver: null }
  expect(first.rows[0]).toMatchObject({
    repository: 'acme/shop',
    startedAt: '2026-03-03T09:00:00.000Z',
    changes: [
      { name: 'Found once', turn: 3, a: labels, b: null },
      { name: 'Found later', turn: 7, a: null, b: labels },
    ],
  })
})

test('nothing of another workspace is compared, not even under a cursor of its own', async () => {
  const [ours, theirs] = [await aWorkspace(), await aWorkspace()]
  const session = await theirs.session({ startedAt: '2026-03-02T09:00:00.000Z' })
  await session.finds(1, { pushbackTurns: [3] })
  const after = { at: '2026-04-01T00:00:00.000Z', id: session.id }

  const compared = await compareVersions(database.prisma, ours.id, VERSIONS)
  const listed = await listChangedSessions(database.prisma, ours.id, { ...VERSIONS, after, limit: 10 })

  expect(compared.sessions).toEqual({ both: 0, changed: 0, withEpisodeA: 0, withEpisodeB: 0 })
  expect(listed.rows).toEqual([])
  expect((await compareVersions(database.prisma, theirs.id, VERSIONS)).sessions.changed).toBe(1)
})

async function aWorkspace() {
  const { prisma } = database
  const { id } = await prisma.workspace.create({ data: { name: 'Acme' } })
  const { id: repositoryId } = await prisma.repository.create({ data: { workspaceId: id, name: 'acme/shop' } })
  const session = async (overrides: Parameters<typeof aStoredSession>[2] = {}, readBy = [1, 2]) => {
    const stored = await aStoredSession(prisma, { workspaceId: id, repositoryId }, overrides)
    await prisma.sessionClassification.createMany({
      data: readBy.map((classifierVersion) => ({ workspaceId: id, sessionId: stored.id, classifier: 'builtin', classifierVersion })),
    })
    const finds = (classifierVersion: number, finding: Parameters<typeof aStoredFinding>[2] = {}) =>
      aStoredFinding(prisma, stored, { ...finding, classifierVersion, shown: classifierVersion === 2 })
    return { id: stored.id, finds }
  }
  return { id, session }
}
