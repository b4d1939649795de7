import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { openStorage } from '@/lib/containers/opencode-storage/open-storage'
import { folderFrom, localData, type Machine } from '../machine'
import { databaseDocuments } from './database-documents'
import { foldersInMember } from './folders-in'
import type { Store, StoredDocument } from './store'

/** Until 1.2 one file per session, beside folders of its messages and their parts; since then a database. */
export const opencode = {
  name: 'OpenCode',
  places: (machine) =>
    dataFolders(machine).flatMap((folder) => [
      { folder: join(folder, 'storage', 'session'), pattern: ['*', 'ses_*.json'] },
      { folder, pattern: ['opencode*.db'] },
    ]),
  grows: () => false,
  isLive: false,
  foldersIn: (text) => foldersInMember(text, 'directory'),
  companions: async (path) => {
    if (path.endsWith('.db')) return [`${path}-wal`]
    const { messages, parts } = await treeOf(path)
    return [dirname(messages[0] ?? path), ...new Set(parts.map(dirname))]
  },
  documents: (path) => (path.endsWith('.db') ? databaseDocuments(path) : storedSession(path)),
} satisfies Store

async function* storedSession(path: string): AsyncIterable<StoredDocument> {
  const { messages, parts } = await treeOf(path)
  const files = [path, ...messages, ...parts].map((name) => ({
    name: name.split(sep).join('/'),
    read: async () => ({ bytes: new Uint8Array(await readFile(name)) }),
  }))
  const id = basename(path, '.json')
  for await (const opened of openStorage(files, { maxBytes: Number.POSITIVE_INFINITY }))
    yield 'bytes' in opened ? { id, name: path, bytes: opened.bytes } : { id, name: path, trouble: opened.error.message }
}

export function dataFolders(machine: Machine): string[] {
  const base = folderFrom(machine, 'XDG_DATA_HOME') ?? join(machine.home, '.local', 'share')
  return [base, ...(machine.system === 'windows' ? [localData(machine)] : [])].map((folder) => join(folder, 'opencode'))
}

async function treeOf(path: string): Promise<{ messages: string[]; parts: string[] }> {
  const storage = dirname(dirname(dirname(path)))
  const messages = await filesIn(join(storage, 'message', basename(path, '.json')))
  const parts = await Promise.all(messages.map((message) => filesIn(join(storage, 'part', basename(message, '.json')))))
  return { messages, parts: parts.flat() }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).map((name) => join(folder, name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
