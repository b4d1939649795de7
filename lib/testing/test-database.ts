import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { type Database, openEmbedded, openPostgres } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { MIGRATED_COPY } from './migrated-copy'

/** A migrated database of its own: on PostgreSQL when `TEST_DATABASE_URL` is set, else embedded and in memory. Close it after use. */
export async function openTestDatabase(): Promise<Database> {
  const server = process.env.TEST_DATABASE_URL
  if (!server) return openEmbedded(null, migratedCopy())
  const database = await openOnServer(server)
  await migrate(database, 'prisma/migrations')
  return database
}

function migratedCopy(): Blob {
  const file = process.env[MIGRATED_COPY]
  if (!file) throw new Error('The migrated copy was not made: vitest does it before the database tests.')
  return new Blob([readFileSync(file)])
}

async function openOnServer(server: string): Promise<Database> {
  const name = `pushback_test_${randomBytes(6).toString('hex')}`
  await onServer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const database = await openPostgres(url.href, 5)
  return {
    ...database,
    close: async () => {
      await database.close()
      await onServer(server, `drop database if exists ${name} with (force)`)
    },
  }
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(sql)
  await client.end()
}
