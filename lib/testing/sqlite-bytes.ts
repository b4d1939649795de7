import init from '@sqlite.org/sqlite-wasm'

/** A database that these statements make, as a file. */
export async function sqliteBytes(
  sql: string,
  rows: [statement: string, values: (string | number | null | Uint8Array)[]][] = [],
): Promise<Uint8Array> {
  const { oo1, capi } = await init({ print: () => undefined, printErr: () => undefined })
  const database = new oo1.DB(':memory:')
  database.exec(sql)
  for (const [statement, bind] of rows) database.exec(statement, { bind })
  const bytes = capi.sqlite3_js_db_export(database)
  database.close()
  return bytes
}
