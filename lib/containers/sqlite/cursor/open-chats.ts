import type { Opened } from '../../opened'
import { asDocument } from '../as-document'
import type { OpenDatabase, SqliteSource } from '../open-database'
import { listChats } from './list-chats'
import type { CursorDocument } from './read-composer'
import { windowFolder, windowFolders } from './window-folders'

/** Each chat that has words, as a document of the format `cursor-composer`. */
export async function* openChats(database: OpenDatabase, source: SqliteSource, name: string, maxBytes: number): AsyncGenerator<Opened> {
  const folderOf = folderFinder(source, maxBytes)
  for (const { id, read } of listChats(database, maxBytes)) {
    const opened = await asDocument(`${name}/${id}.json`, maxBytes, async () => {
      const chat = read()
      if (chat === 'too large' || chat === null || chat.document.bubbles.length === 0) return chat === 'too large' ? chat : null
      return { ...chat, document: await placed(chat.document, id, folderOf) }
    })
    if (opened) yield opened
  }
}

type FindFolder = (id: string) => Promise<string | null>

async function placed(document: CursorDocument, id: string, folderOf: FindFolder): Promise<CursorDocument> {
  const folder = document.workspace ? null : await folderOf(id)
  return folder === null ? document : { ...document, workspace: { folder } }
}

/** The databases of the windows are opened only if a chat does not tell its folder, and once. */
function folderFinder(source: SqliteSource, maxBytes: number): FindFolder {
  if ('bytes' in source) return async () => null
  const own = windowFolder(source.path)
  let folders: Promise<Map<string, string>> | null = null
  return async (id) => {
    if (own !== null) return own
    folders ??= windowFolders(source.path, maxBytes)
    return (await folders).get(id) ?? null
  }
}
