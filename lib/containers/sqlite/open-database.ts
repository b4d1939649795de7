import { existsSync } from 'node:fs'
import init, { type Database, type SqlValue } from '@sqlite.org/sqlite-wasm'
import { type OverlayFile, overlayFile } from './overlay-file'
import { installOverlayVfs, OVERLAY_VFS } from './overlay-vfs'
import { bytesAccess, fileAccess, type RandomAccess } from './random-access'

export type SqliteSource = { path: string } | { bytes: Uint8Array; name: string }
export type Row = Record<string, SqlValue>

export type OpenDatabase = {
  /** One row at a time. Names of tables and columns are the caller's own words, never the database's. */
  rows: (sql: string, values?: string[]) => Generator<Row>
  /** Columns of the table of this name; null where there is none, or one that would run code when read. */
  columnsOf: (table: string) => Set<string> | null
  close: () => void
}

/** In the file system that SQLite sees. */
const DATABASE_NAME = 'database'
/** The database itself, what was written since it was last put in order, and what undoes a write that did not end. */
const COMPANIONS = ['', '-wal', '-journal']

/** Reads in place, sees what a running program has written, and writes nothing. Throws what `explainTrouble` explains. */
export async function openDatabase(source: SqliteSource, maxBytes: number): Promise<OpenDatabase> {
  const beneath = accessesOf(source)
  const close = () => {
    for (const access of beneath.values()) access.close()
  }
  try {
    const database = await start(beneath, maxBytes)
    return {
      ...readingOf(database),
      close: () => {
        database.close()
        close()
      },
    }
  } catch (error) {
    close()
    throw error
  }
}

function accessesOf(source: SqliteSource): Map<string, RandomAccess> {
  if ('bytes' in source) return new Map([[DATABASE_NAME, bytesAccess(source.bytes)]])
  return new Map(
    COMPANIONS.flatMap((suffix) => {
      if (suffix !== '' && !existsSync(source.path + suffix)) return []
      return [[DATABASE_NAME + suffix, fileAccess(source.path + suffix)] as const]
    }),
  )
}

/** Each database has a WebAssembly memory of its own, so that one which needed much of it gives it back. */
async function start(beneath: Map<string, RandomAccess>, maxBytes: number): Promise<Database> {
  const sqlite3 = await init({ print: () => undefined, printErr: () => undefined })
  // It would tell on the console what is told to the sender.
  Object.assign(sqlite3.config, { error: () => undefined, warn: () => undefined })
  const { capi } = sqlite3
  const files = new Map<string, OverlayFile>([...beneath].map(([name, access]) => [name, overlayFile(access)]))
  installOverlayVfs(sqlite3, files)
  const database = new sqlite3.oo1.DB({ filename: DATABASE_NAME, flags: 'w', vfs: OVERLAY_VFS })

  capi.sqlite3_db_config(database, capi.SQLITE_DBCONFIG_DEFENSIVE, 1, 0)
  capi.sqlite3_db_config(database, capi.SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, 0)
  capi.sqlite3_db_config(database, capi.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, 0)
  capi.sqlite3_db_config(database, capi.SQLITE_DBCONFIG_ENABLE_VIEW, 0, 0)
  capi.sqlite3_db_config(database, capi.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, 0)
  capi.sqlite3_limit(database, capi.SQLITE_LIMIT_LENGTH, maxBytes)
  let steps = 0
  capi.sqlite3_progress_handler(database, STEP, () => (++steps > MOST_STEPS ? 1 : 0), 0)
  // A log of writes is read without shared memory only by somebody who has the database alone, as here.
  database.exec('pragma locking_mode = exclusive; pragma query_only = 1; pragma temp_store = memory; pragma cell_size_check = 1')
  return database
}

const STEP = 100_000
/** Ten million messages take as many; a database that was made to be read for ever ends within seconds. */
const MOST_STEPS = 1_000

function readingOf(database: Database): Pick<OpenDatabase, 'rows' | 'columnsOf'> {
  function* rows(sql: string, values: string[] = []): Generator<Row> {
    const statement = database.prepare(sql)
    try {
      if (values.length > 0) statement.bind(values)
      while (statement.step()) yield statement.get({})
    } finally {
      statement.finalize()
    }
  }

  const columnsOf = (table: string) => {
    const [found] = rows("select sql from sqlite_master where type = 'table' and rootpage > 0 and name = ?", [table])
    if (!found || /^\s*create\s+virtual\b/i.test(String(found.sql))) return null
    const columns = [...rows('select name, hidden from pragma_table_xinfo(?)', [table])]
    return columns.some(({ hidden }) => hidden !== 0) ? null : new Set(columns.map(({ name }) => String(name)))
  }
  return { rows, columnsOf }
}
