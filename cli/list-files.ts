import { readdir, readFile, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Content, ListedFile } from '@/lib/containers/opened'

/** Files of a folder in the order of their names; a path that is not there is handed on, so that its error is told like any other. */
export async function listFiles(path: string, maxBytes: number): Promise<ListedFile[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return [listedAt(path, maxBytes)]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => listedAt(file, maxBytes))
}

function listedAt(path: string, maxBytes: number): ListedFile {
  return { name: path.split(sep).join('/'), path, read: () => contentOf(path, maxBytes) }
}

async function contentOf(path: string, maxBytes: number): Promise<Content> {
  try {
    const { size } = await stat(path)
    if (size > maxBytes)
      return { error: { code: 'too_large', message: `The file is larger than ${(maxBytes / 1024 ** 2).toFixed(0)} MB.` } }
    return { bytes: await readFile(path) }
  } catch (error) {
    return { error: { code: 'unreadable', message: `The file could not be opened: ${error instanceof Error ? error.message : error}` } }
  }
}
