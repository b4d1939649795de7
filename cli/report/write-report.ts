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
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return `${path} is there already. Give --force to write over it, or another name as --out.`
    return `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`
  }
}
