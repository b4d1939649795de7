import { afterAll, beforeAll } from 'vitest'
import type { Database } from '@/lib/db/client'
import { closeQueue } from './close-queue'
import { serveDatabase } from './serve-database'
import { openTestDatabase } from './test-database'

/** For a file of tests that call route handlers: a database that they use, from before its first test to after its last. */
export function servedDatabase(): Pick<Database, 'prisma'> {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase()
    serveDatabase(database)
  })
  afterAll(async () => {
    await closeQueue()
    await database.close()
  })
  return {
    get prisma() {
      return database.prisma
    },
  }
}
