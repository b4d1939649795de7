import { setMaxListeners } from 'node:events'
import { existsSync } from 'node:fs'
import { watch as watchFiles } from 'chokidar'
import { EXIT } from '../exit-code'
import type { Machine } from '../machine'
import { STORES } from '../stores/stores'
import { lockFolder } from './lock-folder'
import { type Prepared, passParts, prepareSync } from './prepare-sync'
import { runPass } from './run-pass'
import { exitCodeOf, type Output } from './run-sync'
import { serverClient } from './server-client'
import { summaryOf, summaryText } from './summary'
import type { SyncOptions } from './sync-options'
import { wakeUp } from './wake-up'

export type WatchOptions = SyncOptions & { interval: number }

/** A turn writes many lines: they go together. */
const SETTLE_MS = 2_000
const LOCK_WAIT_MS = 60_000
const LONGEST_PAUSE_MS = 5 * 60_000

/** Sends what is new until the signal ends it. Only a refusal of the token ends it by itself. */
export async function runWatch(options: WatchOptions, output: Output, signal: AbortSignal): Promise<number> {
  const prepared = await prepareSync(options)
  const connection = prepared.valid ? prepared.value.connection : prepared
  if (!prepared.valid || !connection.valid) {
    output.err(connection.valid ? '' : connection.reason)
    return EXIT.settings
  }
  setMaxListeners(0, signal)
  const alarm = wakeUp(signal)
  const watcher = watchFiles(liveFolders(prepared.value.machine), { ignoreInitial: true, ignorePermissionErrors: true })
  watcher
    .on('all', () => alarm.ring(SETTLE_MS))
    .on('error', (error) => output.err(`Watching failed, looking every ${options.interval} s instead: ${error}`))
  const patience = { retries: options.retries, firstWaitMs: 500, longestWaitMs: 30_000 }
  const once = passer(prepared.value, options, serverClient({ ...connection.value, patience, signal }), output, signal)
  output.out(`Watching, and sending to ${connection.value.url}.`)

  try {
    let pauses = 0
    while (!signal.aborted) {
      const code = await once()
      if (code === EXIT.refused) return code
      pauses = code === EXIT.unreachable ? pauses + 1 : 0
      await alarm.rest(Math.min(options.interval * 1_000 * 2 ** Math.min(pauses, 8), Math.max(LONGEST_PAUSE_MS, options.interval * 1_000)))
    }
    return EXIT.done
  } finally {
    await watcher.close()
  }
}

/** Folders that are made later are found by the regular look. */
function liveFolders(machine: Machine): string[] {
  return Object.values(STORES)
    .filter(({ isLive }) => isLive)
    .flatMap((store) => store.places(machine, []).map(({ folder }) => folder))
    .filter((folder) => existsSync(folder))
}

/** One pass, told in a line if anything came of it. */
function passer(prepared: Prepared, options: WatchOptions, client: ReturnType<typeof serverClient>, output: Output, signal: AbortSignal) {
  const keptBack = new Map<string, string>()
  const warn = distinct(output.err)
  const tell = distinct(output.out)
  return async (): Promise<number> => {
    const unlock = await lockFolder(prepared.stateAt, LOCK_WAIT_MS)
    if (!unlock) return EXIT.busy
    try {
      const watching = { onSources: () => {}, onReport: () => {}, onBytes: () => {}, warn }
      const scope = { folders: prepared.folders, transcript: null, signal }
      const result = await runPass(await passParts(prepared, options, client, keptBack), scope, watching)
      const { sent, failed } = summaryOf(result)
      const lines = signal.aborted ? [] : summaryText(result, false)
      if (sent > 0) for (const line of lines) output.out(`${new Date().toISOString()} ${line.trim()}`)
      else if (failed > 0 || result.trouble) tell(lines.join(' '))
      return exitCodeOf(result)
    } finally {
      await unlock()
    }
  }
}

/** Trouble that lasts is told once. */
function distinct(tell: (line: string) => void) {
  let last = ''
  return (line: string) => {
    if (line !== last) tell(line)
    last = line
  }
}
