import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

const Holder = z.object({ pid: z.number(), host: z.string(), token: z.string() })
const BEAT_MS = 10_000
/** A holder that gave no sign for so long is gone, even if its number belongs to another process now. */
const SILENT_MS = 120_000
const SETTLE_MS = 30

/** One process at a time in this folder. Null if another one holds it longer than the wait. */
export async function lockFolder(folder: string, waitMs: number): Promise<(() => Promise<void>) | null> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'lock')
  const token = `${process.pid}-${Math.random()}`
  const until = Date.now() + waitMs
  while (!(await tryToTake(path, token))) {
    if (await isLeft(path)) await rm(path, { force: true })
    else if (Date.now() >= until) return null
    else await sleep(100)
  }
  const beat = setInterval(() => utimes(path, new Date(), new Date()).catch(() => {}), BEAT_MS)
  beat.unref()
  return async () => {
    clearInterval(beat)
    await rm(path, { force: true })
  }
}

/** Two processes may find the same lock left behind, and the second may remove what the first has just taken: hence the second look. */
async function tryToTake(path: string, token: string): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify({ pid: process.pid, host: hostname(), token }), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
  await sleep(SETTLE_MS)
  return (await holderOf(path))?.token === token
}

async function isLeft(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null)
  if (!found) return false
  const age = Date.now() - found.mtimeMs
  const holder = await holderOf(path)
  if (!holder) return age > 1_000
  return age > SILENT_MS || (holder.host === hostname() && !isAlive(holder.pid))
}

async function holderOf(path: string): Promise<z.infer<typeof Holder> | null> {
  try {
    return Holder.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
