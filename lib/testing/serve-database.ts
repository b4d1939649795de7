import type { Database } from '@/lib/db/client'

const shared = globalThis as typeof globalThis & { pushbackDatabase?: Promise<Database> }

/** Route handlers that are called by hand use this database, as if the process had opened it. */
export function serveDatabase(database: Database): void {
  shared.pushbackDatabase = Promise.resolve(database)
}
