import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/testing/temporary-folder'
import { openTestDatabase } from '@/lib/testing/test-database'
import type { Database } from './client'
import { migrate } from './migrate'

let database: Database
afterEach(() => database.close())

test('migrations are applied once, and recorded with the checksum that Prisma computes', async () => {
  database = await openTestDatabase()

  const again = await migrate(database, 'prisma/migrations')
  const { rows } = await database.executeSql(
    'select migration_name, length(checksum) as length, applied_steps_count from "_prisma_migrations" order by 1 limit 1',
  )

  expect(again).toEqual([])
  expect(rows).toEqual([{ migration_name: '0001_init', length: 64, applied_steps_count: 1 }])
})

test('a migration that was edited after it was applied is refused by name', async () => {
  database = await openTestDatabase()
  const folder = folderWith({ '0001_a': 'create table a (id int);' })
  await migrate(database, folder)
  writeFileSync(join(folder, '0001_a', 'migration.sql'), 'create table a (id bigint);')

  const run = migrate(database, folder)

  await expect(run).rejects.toThrow('The migration 0001_a was changed after it was applied')
})

test('a migration that fails leaves nothing of the run behind', async () => {
  database = await openTestDatabase()
  const folder = folderWith({ '0002_good': 'create table good (id int);', '0003_bad': 'create table bad (id nonsense);' })

  await expect(migrate(database, folder)).rejects.toThrow('nonsense')

  const { rows } = await database.executeSql("select to_regclass('good')::text as good")
  expect(rows).toEqual([{ good: null }])
})

function folderWith(migrations: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [name, sql] of Object.entries(migrations)) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'migration.sql'), sql)
  }
  return folder
}
