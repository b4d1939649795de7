import 'server-only'
import { type Database, openEmbedded, openPostgres } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { readEnv } from '@/lib/env'

/** Pages, route handlers and instrumentation are bundled apart but share the process, and the embedded database allows one opener. */
const shared = globalThis as typeof globalThis & { pushbackDatabase?: Promise<Database> | undefined }

/** The migrated database of this process, opened at first use. A failed opening is tried again by the next caller. */
export function database(): Promise<Database> {
  shared.pushbackDatabase ??= open().catch((error) => {
    shared.pushbackDatabase = undefined
    throw error
  })
  return shared.pushbackDatabase
}

async function open(): Promise<Database> {
  const env = readEnv()
  const opened = env.DATABASE_URL ? await openPostgres(env.DATABASE_URL, env.DATABASE_POOL_SIZE) : await openEmbedded(env.DATA_DIR)
  await migrate(opened, 'prisma/migrations')
  return opened
}

/** Lets the data folder go; the next `database()` opens it again. */
export async function closeDatabase(): Promise<void> {
  const opened = shared.pushbackDatabase
  shared.pushbackDatabase = undefined
  await (await opened)?.close()
}
