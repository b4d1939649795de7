import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/lib/db/client'
import { aStoredFinding } from '@/lib/testing/stored-finding'
import { aStoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { classifierState } from './classifier-state'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

const IN_USE = { id: 'builtin', version: 2 }

test('every session is in one place: current, waiting, due again, failed, or read by another classifier', async () => {
  const { id, session } = await aWorkspace()
  await session({ classifierVersion: 2 })
  await session({ classifierVersion: 2 })
  await session({ classifierVersion: 1 })
  await session({ classifierVersion: 1, status: 'failed' })
  await session({ classifierVersion: 2, status: 'failed' })
  await session({ classifierVersion: 1, status: 'parsed' })
  await session({ classifier: 'llm', classifierVersion: 7 })

  const state = await classifierState(database.prisma, id, IN_USE)

  expect(state.inUse).toEqual(IN_USE)
  expect(state.sessions).toEqual({ all: 7, current: 2, waiting: 1, older: 2, failed: 1, other: 1 })
})

test('a version is told with what counts by it and what is kept of it, the newest first', async () => {
  const { prisma } = database
  const { id, session } = await aWorkspace()
  const read = await session({ classifierVersion: 2 })
  await aStoredFinding(prisma, read, { classifierVersion: 1, shown: false })
  await aStoredFinding(prisma, read, { classifierVersion: 1, shown: false, position: 2 })
  await aStoredFinding(prisma, read, { classifierVersion: 2, shown: true })
  const data = [1, 2].map((classifierVersion) => ({ workspaceId: id, sessionId: read.id, classifier: 'builtin', classifierVersion }))
  await prisma.sessionClassification.createMany({ data })

  const { versions } = await classifierState(prisma, id, IN_USE)

  expect(versions).toEqual([
    { id: 'builtin', version: 2, shown: 1, kept: 1, episodes: 1 },
    { id: 'builtin', version: 1, shown: 0, kept: 1, episodes: 2 },
  ])
})

test('sessions of another workspace are not told', async () => {
  const [ours, theirs] = [await aWorkspace(), await aWorkspace()]
  await theirs.session({ classifierVersion: 2 })

  const state = await classifierState(database.prisma, ours.id, IN_USE)

  expect(state.sessions.all).toBe(0)
  expect(state.versions).toEqual([])
})

type Fields = { classifier?: string; classifierVersion: number; status?: 'parsed' | 'failed' }

async function aWorkspace() {
  const { prisma } = database
  const { id } = await prisma.workspace.create({ data: { name: 'Acme' } })
  const { id: repositoryId } = await prisma.repository.create({ data: { workspaceId: id, name: 'acme/shop' } })
  const session = async (fields: Fields) => {
    const stored = await aStoredSession(prisma, { workspaceId: id, repositoryId })
    await prisma.session.update({ where: { workspaceId_id: { workspaceId: id, id: stored.id } }, data: fields })
    return stored
  }
  return { id, session }
}
