import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { cellOf } from '@/lib/db/stored-sessions'
import { aWorkspace } from '@/lib/testing/rollup-rows'
import { aStoredFinding } from '@/lib/testing/stored-finding'
import { aStoredSession, type StoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { deleteSession } from './delete-session'
import { refreshRollups } from './refresh-rollups'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

async function aPlace() {
  const { workspaceId, repositoryId } = await aWorkspace(database.prisma)
  return { workspaceId, repositoryId }
}

async function countedSession(place: { workspaceId: string; repositoryId: string }): Promise<StoredSession> {
  const session = await aStoredSession(database.prisma, place, { episodes: 1 })
  await aStoredFinding(database.prisma, session)
  const row = await database.prisma.session.findFirstOrThrow({ where: { workspaceId: place.workspaceId, id: session.id } })
  await database.prisma.$transaction((tx) => refreshRollups(tx, place.workspaceId, [cellOf(row)]))
  return session
}

test('a deletion takes the session, its findings and its file, and the figures follow', async () => {
  const { prisma } = database
  const place = await aPlace()
  const [gone, stays] = [await countedSession(place), await countedSession(place)]
  await prisma.upload.create({
    data: { workspaceId: place.workspaceId, fileName: 'session.jsonl', bytes: 2, outcome: 'created', sessionId: gone.id },
  })

  await deleteSession(prisma, place.workspaceId, gone.id)

  const { workspaceId } = place
  expect((await prisma.session.findMany({ where: { workspaceId } })).map(({ id }) => id)).toEqual([stays.id])
  expect((await prisma.sourceFile.findMany({ where: { workspaceId } })).map(({ fingerprint }) => fingerprint)).toEqual([stays.fingerprint])
  expect(await prisma.finding.count({ where: { workspaceId } })).toBe(1)
  expect((await prisma.sessionRollup.findMany({ where: { workspaceId } })).map(({ sessions }) => sessions)).toEqual([1])
  expect((await prisma.episodeRollup.findMany({ where: { workspaceId } })).map(({ episodes }) => episodes)).toEqual([1])
  expect((await prisma.upload.findMany({ where: { workspaceId } })).map(({ sessionId }) => sessionId)).toEqual([null])
})

test('a file that tells of another session too is kept', async () => {
  const { prisma } = database
  const place = await aPlace()
  const [gone, stays] = [await aStoredSession(prisma, place), await aStoredSession(prisma, place)]
  await prisma.sessionRevision.create({
    data: { workspaceId: place.workspaceId, sessionId: stays.id, revision: 2, fingerprint: gone.fingerprint, position: 1 },
  })

  await deleteSession(prisma, place.workspaceId, gone.id)

  expect(await prisma.sourceFile.count({ where: { workspaceId: place.workspaceId } })).toBe(2)
})

test('a session of another workspace cannot be deleted', async () => {
  const [ours, theirs] = [await aPlace(), await aPlace()]
  const session = await aStoredSession(database.prisma, theirs)

  await expect(deleteSession(database.prisma, ours.workspaceId, session.id)).rejects.toMatchObject({ code: 'not_found' })

  expect(await database.prisma.session.count({ where: { workspaceId: theirs.workspaceId } })).toBe(1)
})
