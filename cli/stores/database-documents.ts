import { basename, join } from 'node:path'
import type { StoredDocument } from './store'

/** Databases of windows that only list chats which stand elsewhere. */
const NOTHING_IN_IT = new Set(['no_session', 'unknown_database'])

/** The sessions of a database, which is read in place while its program may run. */
export async function* databaseDocuments(path: string): AsyncIterable<StoredDocument> {
  // Loaded only for a database: an agent waits for its hook, which has none.
  const { transcriptsInSqlite } = await import('@/lib/containers/sqlite')
  for await (const opened of transcriptsInSqlite({ path })) {
    const id = basename(opened.name, '.json')
    const name = opened.name === basename(path) ? path : join(path, basename(opened.name))
    if ('bytes' in opened) yield { id, name, bytes: opened.bytes }
    else if (!NOTHING_IN_IT.has(opened.error.code)) yield { id, name, trouble: opened.error.message }
  }
}
