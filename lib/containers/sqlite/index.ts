import { basename } from 'node:path'
import { failed, type Opened } from '../opened'
import { isCursor } from './cursor/list-chats'
import { openChats } from './cursor/open-chats'
import { explainTrouble } from './explain-trouble'
import { type OpenDatabase, openDatabase, type SqliteSource } from './open-database'
import { isOpenCode, openSessions } from './open-sessions'

const BEGINNING = 'SQLite format 3\0'
/** SQLite itself holds no value longer than this. */
const MOST_BYTES = 512 * 1024 ** 2

export function isSqlite(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, BEGINNING.length)) === BEGINNING
}

/**
 * Every session in a database of Cursor or OpenCode, as a file that a format reads. The database is only read, in place, and
 * nothing in it is run. Trouble is told, never thrown; what was read before it stays.
 */
export async function* transcriptsInSqlite(source: SqliteSource, limits: { maxBytes?: number } = {}): AsyncGenerator<Opened> {
  const name = 'path' in source ? basename(source.path) : source.name
  const maxBytes = Math.min(limits.maxBytes ?? MOST_BYTES, MOST_BYTES)
  let database: OpenDatabase | null = null
  let count = 0
  try {
    database = await openDatabase(source, maxBytes)
    for await (const session of sessionsIn(database, source, name, maxBytes)) {
      count++
      yield session
    }
    if (count === 0) yield failed(name, 'no_session', EMPTY)
  } catch (error) {
    yield { name, error: explainTrouble(error) }
  } finally {
    database?.close()
  }
}

async function* sessionsIn(database: OpenDatabase, source: SqliteSource, name: string, maxBytes: number): AsyncGenerator<Opened> {
  if (isOpenCode(database)) yield* openSessions(database, name, maxBytes)
  else if (isCursor(database)) yield* openChats(database, source, name, maxBytes)
  else yield failed(name, 'unknown_database', UNKNOWN)
}

const UNKNOWN =
  'This SQLite database is of no program that Pushback reads. Looked for: chats of Cursor (a table cursorDiskKV or ItemTable with key and value) and sessions of OpenCode (tables session, message and part). Send state.vscdb of Cursor or opencode.db.'
const EMPTY =
  "No chat stands in this database. Cursor keeps the chats of all windows in User/globalStorage/state.vscdb, and a window's own database only lists them: send that file."
