import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

export class DataFolderInUse extends Error {}

/**
 * The embedded database has no lock of its own, and two processes on one folder corrupt it.
 * Returns a function that releases the folder. A lock left by a process that died is taken over.
 */
export function lockDataFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'lock')
  if (!tryToTake(path)) {
    const holder = readHolder(path)
    if (isAlive(holder)) {
      throw new DataFolderInUse(
        `The data folder ${folder} is in use by process ${holder?.pid} on ${holder?.host}. Stop that process, or set DATA_DIR to another folder. If no such process exists, delete ${path}.`,
      )
    }
    rmSync(path, { force: true })
    if (!tryToTake(path)) throw new DataFolderInUse(`Another process took the data folder ${folder} at this moment. Start only one.`)
  }
  return () => rmSync(path, { force: true })
}

type Holder = { pid: number; host: string; started: string | null }

function tryToTake(path: string): boolean {
  const me: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) }
  try {
    writeFileSync(path, JSON.stringify(me), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder // written by tryToTake; a torn write does not parse
  } catch {
    return null
  }
}

/** On another host nobody can tell from here, so the lock holds. */
function isAlive(holder: Holder | null): boolean {
  if (holder === null) return false
  if (holder.host !== hostname()) return true
  if (holder.pid === process.pid) return holder.started === startOf(process.pid)
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return holder.started === null || holder.started === startOf(holder.pid)
}

/** Start time of a process in clock ticks since boot, so that a reused pid is not taken for the holder; null where the system does not tell. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
