import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isObject } from '../json-value'
import { openDatabase } from '../open-database'
import { pathOf } from './folder-of'
import { listedIds } from './list-chats'

/** The folder of the window whose database this is; null for the one that all windows share. */
export function windowFolder(database: string): string | null {
  const path = join(dirname(database), 'workspace.json')
  if (!existsSync(path)) return null
  try {
    const told: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isObject(told) ? pathOf(told.folder ?? told.workspace) : null
  } catch {
    return null
  }
}

/** Which folder each chat belongs to, as the databases of the windows beside the shared one tell. */
export async function windowFolders(shared: string, maxBytes: number): Promise<Map<string, string>> {
  const windows = join(dirname(dirname(shared)), 'workspaceStorage')
  const folders = new Map<string, string>()
  for (const name of existsSync(windows) ? readdirSync(windows) : []) {
    const path = join(windows, name, 'state.vscdb')
    const folder = windowFolder(path)
    if (folder === null) continue
    for (const id of await idsIn(path, maxBytes)) folders.set(id, folder)
  }
  return folders
}

/** A window whose database cannot be read costs its chats their folder, no more. */
async function idsIn(path: string, maxBytes: number): Promise<string[]> {
  if (!existsSync(path)) return []
  try {
    const database = await openDatabase({ path }, maxBytes)
    try {
      return listedIds(database)
    } finally {
      database.close()
    }
  } catch {
    return []
  }
}
