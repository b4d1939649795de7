import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '@/lib/analytics/ask'
import type { Database } from '@/lib/db/client'
import { ensureRepositories } from '@/lib/db/repositories'
import { NO_FILTERS } from '@/lib/domain/filters'
import { aStoredSession } from '@/lib/testing/stored-session'
import { openTestDatabase } from '@/lib/testing/test-database'
import { changeRepository } from './change-repository'
import { mergeRepository } from './merge-repository'
import { repositorySettings } from './repository-settings'
import { splitRepository } from './split-repository'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

test('a repository may count its automated runs, and take that back', async () => {
  const { workspaceId, id, session } = await aRepository('acme/shop')
  await session({ exclusion: 'automated' })
  await session({ exclusion: 'subagent' })
  await session({ exclusion: 'empty', developerTurns: 0 })
  await session()

  await changeRepository(database.prisma, { workspaceId, id }, { countedExclusions: ['automated'] })

  const overruled = await coverage(workspaceId)
  await changeRepository(database.prisma, { workspaceId, id }, { countedExclusions: [] })
  expect(overruled).toMatchObject({ counted: 2, excluded: { subagent: 1, empty: 1 } })
  expect(await coverage(workspaceId)).toMatchObject({ counted: 1, excluded: { automated: 1, subagent: 1, empty: 1 } })
})

test('of what a repository counts, nothing counts without a developer turn, and copies never do', async () => {
  const { workspaceId, id, session } = await aRepository('acme/shop')
  const other = await session()
  await session({ exclusion: 'automated', developerTurns: 0 })
  await session({ developerTurns: 0, copiedFrom: other.id })

  await changeRepository(database.prisma, { workspaceId, id }, { countedExclusions: ['automated', 'subagent'] })

  expect(await coverage(workspaceId)).toMatchObject({ counted: 1, excluded: { automated: 1, copied: 1 } })
})

test('a repository that is left out counts nothing, and the others stay as they are', async () => {
  const shop = await aRepository('acme/shop')
  const { workspaceId } = shop
  const api = await aRepository('acme/api', workspaceId)
  await shop.session()
  await shop.session({ exclusion: 'automated' })
  await api.session()

  await changeRepository(database.prisma, { workspaceId, id: shop.id }, { leftOut: true })

  expect(await coverage(workspaceId)).toMatchObject({ counted: 1, excluded: { repository: 2 } })
  expect((await ask(database.prisma, workspaceId, 'overview', NO_FILTERS)).current.sessions).toBe(1)
})

test('merged repositories are one, in figures and for what comes later, and can be parted again', async () => {
  const { prisma } = database
  const folder = await aRepository('shop')
  const { workspaceId } = folder
  const remote = await aRepository('acme/shop', workspaceId)
  await folder.session()
  await folder.session()
  await remote.session()

  await mergeRepository(prisma, workspaceId, folder.id, remote.id)
  const merged = await repositorySettings(prisma, workspaceId)
  const later = await ensureRepositories(prisma, workspaceId, new Set(['shop']))
  await splitRepository(prisma, workspaceId, remote.id, 'shop')
  const parted = await repositorySettings(prisma, workspaceId)

  expect(merged).toMatchObject([{ name: 'acme/shop', aliases: ['shop'], sessions: { all: 3, counted: 3 } }])
  expect(later.get('shop')).toBe(remote.id)
  expect(parted).toMatchObject([
    { name: 'acme/shop', aliases: [], sessions: { all: 1, counted: 1 } },
    { name: 'shop', aliases: [], sessions: { all: 2, counted: 2 } },
  ])
})

test('a renamed repository is still found by its old name', async () => {
  const { prisma } = database
  const { workspaceId, id, session } = await aRepository('shop')
  await session()

  await changeRepository(prisma, { workspaceId, id }, { name: 'acme/shop' })

  expect(await repositorySettings(prisma, workspaceId)).toMatchObject([{ name: 'acme/shop', aliases: ['shop'], sessions: { all: 1 } }])
  expect((await ensureRepositories(prisma, workspaceId, new Set(['shop']))).get('shop')).toBe(id)
})

test('a name that another repository bears is refused', async () => {
  const { workspaceId, id } = await aRepository('shop')
  await aRepository('acme/shop', workspaceId)

  const renamed = changeRepository(database.prisma, { workspaceId, id }, { name: 'acme/shop' })

  await expect(renamed).rejects.toMatchObject({ code: 'conflict' })
})

test('a repository of another workspace is not found, whatever is asked of it', async () => {
  const ours = await aRepository('ours')
  const theirs = await aRepository('theirs')
  const { prisma } = database

  const attempts = [
    () => changeRepository(prisma, { workspaceId: ours.workspaceId, id: theirs.id }, { leftOut: true }),
    () => mergeRepository(prisma, ours.workspaceId, theirs.id, ours.id),
    () => mergeRepository(prisma, ours.workspaceId, ours.id, theirs.id),
    () => splitRepository(prisma, ours.workspaceId, theirs.id, 'theirs'),
  ]

  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not_found' })
  expect(await repositorySettings(prisma, theirs.workspaceId)).toMatchObject([{ name: 'theirs', leftOut: false }])
})

async function aRepository(name: string, workspace?: string) {
  const { prisma } = database
  const workspaceId = workspace ?? (await prisma.workspace.create({ data: { name: 'Acme' } })).id
  const { id } = await prisma.repository.create({ data: { workspaceId, name } })
  const session = async ({
    exclusion = null,
    ...fields
  }: {
    exclusion?: string | null
    developerTurns?: number
    copiedFrom?: string
  } = {}) => {
    const stored = await aStoredSession(prisma, { workspaceId, repositoryId: id }, { exclusion })
    await prisma.session.update({
      where: { workspaceId_id: { workspaceId, id: stored.id } },
      data: { ...fields, repositoryName: name },
    })
    await changeRepository(prisma, { workspaceId, id }, { countedExclusions: [] })
    return stored
  }
  return { workspaceId, id, session }
}

async function coverage(workspaceId: string) {
  return (await ask(database.prisma, workspaceId, 'coverage', NO_FILTERS)).sessions
}
