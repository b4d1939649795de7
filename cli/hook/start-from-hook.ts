import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, openSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { stateFolder, thisMachine } from '../machine'
import { ownCommand } from '../own-command'

const HookMessage = z.looseObject({ transcript_path: z.string().min(1), hook_event_name: z.string().optional() })

/** The agent waits for its hook. */
const STDIN_MS = 500
const LARGEST_LOG = 1_000_000
const LOCK_WAIT_SECONDS = 300

/** Starts a sync of that session by itself and returns. Whatever happens, the agent hears of no failure: it is in the log. */
export async function startFromHook(options: { home?: string; url?: string }): Promise<void> {
  const folder = stateFolder(thisMachine(options.home))
  const log = join(folder, 'hook.log')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (sizeOf(log) > LARGEST_LOG) truncateSync(log)
    const message = HookMessage.safeParse(JSON.parse(await readStdin()))
    if (!message.success) throw new Error('The message of the hook names no transcript_path.')
    start(message.data.transcript_path, options, log)
  } catch (error) {
    tellLog(log, error)
  }
}

function start(transcript: string, { home, url }: { home?: string; url?: string }, log: string): void {
  const output = openSync(log, 'a', 0o600)
  const [node = process.execPath, ...script] = ownCommand()
  const passedOn = [...(home ? ['--home', home] : []), ...(url ? ['--url', url] : [])]
  const words = ['sync', '--only', 'claude-code', '--transcript', transcript, '--wait', String(LOCK_WAIT_SECONDS), ...passedOn]
  const child = spawn(node, [...script, ...words], { detached: true, windowsHide: true, stdio: ['ignore', output, output] })
  child.on('error', (error) => tellLog(log, error))
  child.unref()
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = []
  const read = async () => {
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  }
  await Promise.race([read(), sleep(STDIN_MS, undefined, { ref: false })])
  process.stdin.destroy()
  return Buffer.concat(chunks).toString('utf8')
}

function tellLog(log: string, error: unknown): void {
  try {
    appendFileSync(log, `${new Date().toISOString()} ${error instanceof Error ? error.message : String(error)}\n`, { mode: 0o600 })
  } catch {
    // Without a log there is nobody left to tell.
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
