import { setMaxListeners } from 'node:events'
import { EXIT } from '../exit-code'
import { isUnencrypted } from '../settings'
import { lockFolder } from './lock-folder'
import { lookText } from './look-text'
import { lookingClient } from './looking-client'
import type { PassParts, Trouble } from './pass'
import { type Prepared, passParts, prepareSync } from './prepare-sync'
import { progressBar } from './progress'
import { type PassResult, runPass, type Watching } from './run-pass'
import { serverClient } from './server-client'
import { forgetState, withoutWriting } from './state'
import { summaryOf, summaryText } from './summary'
import type { SyncOptions } from './sync-options'

export type SyncCommandOptions = SyncOptions & {
  dryRun?: boolean
  showRedactions?: boolean
  json?: boolean
  again?: boolean
  transcript?: string
  wait: number
}
export type Output = { out: (line: string) => void; err: (line: string) => void; isTerminal: boolean }

/** One pass over the stores; returns the exit code. */
export async function runSync(options: SyncCommandOptions, output: Output, signal: AbortSignal): Promise<number> {
  const prepared = await prepareSync(options)
  if (!prepared.valid) return settingsTrouble(prepared.reason, output)
  setMaxListeners(0, signal)
  return options.dryRun ? look(prepared.value, options, output, signal) : send(prepared.value, options, output, signal)
}

async function look(prepared: Prepared, options: SyncCommandOptions, output: Output, signal: AbortSignal): Promise<number> {
  const { client, looks } = lookingClient()
  const parts = await passParts(prepared, options, client, new Map())
  const state = withoutWriting(options.again ? { ...parts.state, read: async () => null } : parts.state)
  const result = await watched({ ...parts, state }, prepared, options, output, signal)
  if (options.json) {
    const would = result.reports.map((report) => ({ ...report, masked: looks.get(report.name)?.masked ?? {} }))
    output.out(JSON.stringify({ dryRun: true, ...summaryOf(result), transcripts: would }))
    return EXIT.done
  }
  for (const line of [...lookText(result, looks, options.showRedactions === true), ...summaryText(result, true)]) output.out(line)
  if (!prepared.connection.valid) output.err(prepared.connection.reason)
  return EXIT.done
}

async function send(prepared: Prepared, options: SyncCommandOptions, output: Output, signal: AbortSignal): Promise<number> {
  const { connection, stateAt } = prepared
  if (!connection.valid) return settingsTrouble(connection.reason, output)
  if (isUnencrypted(connection.value.url)) output.err(OPEN_WAY)
  const unlock = await lockFolder(stateAt, options.wait * 1_000)
  if (!unlock) {
    output.err('Another sync is running. It sends what is new; run this again when it is done, or give --wait <seconds>.')
    return EXIT.busy
  }
  try {
    if (options.again) await forgetState(stateAt)
    const patience = { retries: options.retries, firstWaitMs: 500, longestWaitMs: 30_000 }
    const client = serverClient({ ...connection.value, patience, signal })
    const result = await watched(await passParts(prepared, options, client, new Map()), prepared, options, output, signal)
    if (options.json)
      output.out(JSON.stringify({ dryRun: false, ...summaryOf(result), trouble: result.trouble, transcripts: result.reports }))
    else for (const line of summaryText(result, false)) output.out(line)
    return exitCodeOf(result)
  } finally {
    await unlock()
  }
}

const OPEN_WAY = 'Warning: this connection is not encrypted. Your sessions, secrets in them included, can be read on the way.'

async function watched(
  parts: PassParts,
  { folders }: Prepared,
  options: SyncCommandOptions,
  output: Output,
  signal: AbortSignal,
): Promise<PassResult> {
  const progress = progressBar(output.isTerminal && !options.json)
  const watching: Watching = {
    onSources: progress.grow,
    onReport: progress.advance,
    onBytes: progress.sent,
    warn: (message) => output.err(`Warning: ${message}`),
  }
  try {
    return await runPass(parts, { folders, transcript: options.transcript ?? null, signal }, watching)
  } finally {
    progress.stop()
  }
}

export function exitCodeOf({ trouble, reports }: PassResult): number {
  if (trouble) return TROUBLES[trouble.kind]
  return reports.some(({ outcome }) => outcome === 'failed') ? EXIT.failed : EXIT.done
}

const TROUBLES = { refused: EXIT.refused, unreachable: EXIT.unreachable } as const satisfies Record<Trouble['kind'], number>

function settingsTrouble(reason: string, { err }: Output): number {
  err(reason)
  return EXIT.settings
}
