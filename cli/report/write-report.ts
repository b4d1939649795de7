import { stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Under the name that the server gave it, unless `out` is a file: in `out` if that is a folder, else in `folder`. */
export async function placeFor(name: string, out: string | null, folder: string): Promise<string> {
  if (out === null) return join(folder, name)
  const path = resolve(folder, out)
  const there = await stat(path).catch(() => null)
  return there?.isDirectory() ? join(path, name) : path
}

/** Null if it was written, else why it was not. */
export async function writeReport(path: string, bytes: Uint8Array, isToReplace: boolean): Promise<string | null> {
  try {
    await writeFile(path, bytes, { flag: isToReplace ? 'w' : 'wx' })
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EEXIST') return `${path} is there already. Give --force to write over it, or another name as --out.`
    return `${path} cannot be written: ${WHY[code] ?? (error instanceof Error ? error.message : String(error))}. Give another place as --out.`
  }
}

const WHY: Record<string, string> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is a file',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
}
