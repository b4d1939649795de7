import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { type LabelResult, LabelResults } from '@/lib/contracts/v1/label-set'
import { labelSetNameOf } from '@/lib/domain/label-set'
import { LabelSetName } from '@/lib/domain/schemas/label-set'
import { EXIT } from '../exit-code'
import { thisMachine } from '../machine'
import { connectionOf, readConfig } from '../settings'
import type { Output } from '../sync/run-sync'
import { ask, type Server } from '../sync/server-client'
import { type Imported, importText, type Trouble } from './import-text'
import { labelBatches } from './label-batches'
import { lineProgress } from './line-progress'

export type ImportOptions = { file: string; name?: string; json?: boolean; url?: string; token?: string; insecure?: boolean; home?: string }

const PATIENCE = { retries: 5, firstWaitMs: 500, longestWaitMs: 30_000 }

/** Sends a label set batch by batch; returns the exit code. */
export async function runImport(options: ImportOptions, output: Output, signal: AbortSignal): Promise<number> {
  const machine = thisMachine(options.home)
  const config = await readConfig(machine)
  const connection = config.valid ? connectionOf(options, machine, config.value) : config
  if (!connection.valid) return settingsTrouble(connection.reason, output)
  const name = LabelSetName.safeParse(options.name ?? labelSetNameOf(options.file))
  if (!name.success) return settingsTrouble(`"${options.name}" cannot be the name of a label set. ${NAME_RULE}`, output)
  const bytes = await sizeOf(options.file)
  if (bytes === null) return settingsTrouble(`${options.file} is no file that can be read. Check its path.`, output)

  const server = { ...connection.value, patience: PATIENCE, signal }
  const progress = lineProgress(output.isTerminal && !options.json, bytes)
  const imported = await sendAll(server, options.file, name.data, progress.sent).finally(progress.stop)
  if (options.json) output.out(JSON.stringify(imported))
  else for (const line of importText(imported)) output.out(line)
  if (imported.trouble && !options.json) output.err(imported.trouble.message)
  return exitCodeOf(imported)
}

const NAME_RULE = 'Give --name 1 to 40 letters, digits, dots, hyphens or underscores.'

async function sendAll(server: Server, path: string, name: string, onSent: (bytes: number) => void): Promise<Imported> {
  const results: LabelResult[] = []
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })
  const batches = labelBatches(lines, ({ line, file, before }) => {
    const error = `Line ${before} is of the same file already. Keep one of the two.`
    results.push({ line, file, outcome: 'failed', sessionId: null, error })
  })
  for await (const { first, text } of batches) {
    const body = new TextEncoder().encode(text)
    const answer = await ask(server, LabelResults, `labels?name=${name}&line=${first}`, { method: 'POST', headers: HEADERS, body })
    if (answer.kind === 'done') results.push(...answer.value.results)
    else if (answer.kind !== 'gap') return { name, results, trouble: answer }
    onSent(body.byteLength)
  }
  return { name, results: results.toSorted((a, b) => a.line - b.line), trouble: null }
}

const HEADERS = { 'content-type': 'application/x-ndjson', accept: 'application/json' }

async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() ? found.size : null
}

function exitCodeOf({ trouble, results }: Imported): number {
  if (trouble) return TROUBLES[trouble.kind]
  return results.length === 0 || results.some(({ outcome }) => outcome === 'failed') ? EXIT.failed : EXIT.done
}

const TROUBLES = { rejected: EXIT.failed, refused: EXIT.refused, unreachable: EXIT.unreachable } as const satisfies Record<
  Trouble['kind'],
  number
>

function settingsTrouble(reason: string, { err }: Output): number {
  err(reason)
  return EXIT.settings
}
