import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '@/lib/testing/test-database'
import type { Database } from './client'
import { refreshStatistics } from './refresh-statistics'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

async function addRepositories(count: number): Promise<void> {
  const { id: workspaceId } = await database.prisma.workspace.create({ data: { name: 'Acme' } })
  const data = Array.from({ length: count }, (_, place) => ({ workspaceId, name: `acme/repository-${place}` }))
  await database.prisma.repository.createMany({ data })
}

test('tables of the embedded database that grew are looked at anew, once; a server sees to itself', async () => {
  await addRepositories(2_000)

  const first = await refreshStatistics(database)
  const second = await refreshStatistics(database)
  await addRepositories(2_000)
  const grown = await refreshStatistics(database)

  const isEmbedded = database.engine === 'embedded'
  expect(first).toEqual(isEmbedded ? ['repository'] : [])
  expect(second).toEqual([])
  expect(grown).toEqual(isEmbedded ? ['repository'] : [])
})
