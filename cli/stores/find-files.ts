import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from './store'

export type FoundFile = { path: string; bytes: number; changedAt: number }
/** Hears of folders and files that are there and cannot be read. */
export type Warn = (message: string) => void

/** The files of a place in the order of their names; none where the program was never used. */
export async function findFiles({ folder, pattern }: Place, warn: Warn): Promise<FoundFile[]> {
  const [step, ...rest] = pattern
  if (step === undefined) return []
  const entries = (await entriesOf(folder, warn)).sort((a, b) => (a.name < b.name ? -1 : 1))
  const found: FoundFile[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (step === '**') {
      if (entry.isDirectory()) found.push(...(await findFiles({ folder: path, pattern }, warn)))
      else if (rest.length === 1 && matches(entry.name, rest[0])) found.push(...(await fileAt(path, warn)))
    } else if (matches(entry.name, step)) {
      found.push(...(rest.length === 0 ? await fileAt(path, warn) : await findFiles({ folder: path, pattern: rest }, warn)))
    }
  }
  return found
}

async function entriesOf(folder: string, warn: Warn): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (!isMissing(error)) warn(`${folder} could not be read: ${messageOf(error)}`)
    return []
  }
}

async function fileAt(path: string, warn: Warn): Promise<FoundFile[]> {
  try {
    const found = await stat(path)
    return found.isFile() ? [{ path, bytes: found.size, changedAt: Math.floor(found.mtimeMs) }] : []
  } catch (error) {
    if (!isMissing(error)) warn(`${path} could not be read: ${messageOf(error)}`)
    return []
  }
}

function matches(name: string, step: string | undefined): boolean {
  if (step === undefined) return false
  if (!step.includes('*')) return name === step
  const literal = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${step.split('*').map(literal).join('.*')}$`).test(name)
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
