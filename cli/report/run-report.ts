import { EXIT } from '../exit-code'
import { thisMachine } from '../machine'
import { connectionOf, isUnencrypted, readConfig } from '../settings'
import type { Output } from '../sync/run-sync'
import type { Answer, Server } from '../sync/server-client'
import { readOptions, type Wanted } from './read-options'
import { closeReport, fetchReport, findView, type ReportFile } from './report-client'
import { placeFor, writeReport } from './write-report'

export type ReportOptions = {
  month?: string
  week?: string
  view?: string
  format?: string
  out?: string
  force?: boolean
  close?: boolean
  revision?: string
  url?: string
  token?: string
  insecure?: boolean
  home?: string
}
/** `write` takes the bytes of a report; `folder` is where files go. */
export type ReportOutput = Output & { write: (bytes: Uint8Array) => Promise<void>; folder: string }

const PATIENCE = { retries: 3, firstWaitMs: 500, longestWaitMs: 10_000 }

/** Fetches a report and writes it; returns the exit code. What it tells goes to stderr, so that stdout may hold the report. */
export async function runReport(options: ReportOptions, output: ReportOutput, signal: AbortSignal): Promise<number> {
  const machine = thisMachine(options.home)
  const config = await readConfig(machine)
  const wanted = readOptions(options)
  const connection = config.valid ? connectionOf(options, machine, config.value) : config
  if (!wanted.valid) return told(output, wanted.reason, EXIT.settings)
  if (!connection.valid) return told(output, connection.reason, EXIT.settings)
  if (isUnencrypted(connection.value.url)) output.err('The way to the server is not encrypted: others may read the token and the report.')

  const fetched = await fetchWanted({ ...connection.value, patience: PATIENCE, signal }, wanted.value, options.close === true, output)
  if (fetched.kind !== 'done') return refusal(output, fetched)
  return save(fetched.value, options, output)
}

async function fetchWanted(server: Server, wanted: Wanted, isToBeClosed: boolean, { err }: Output): Promise<Answer<ReportFile>> {
  const view = await findView(server, wanted.view)
  if (view.kind !== 'done') return view
  const which = { ...wanted, viewId: view.value }
  if (isToBeClosed) {
    const closed = await closeReport(server, which)
    if (closed.kind !== 'done') return closed
    const { revision, isNew } = closed.value
    err(
      isNew
        ? `The report of ${wanted.period} is closed now.`
        : `The report of ${wanted.period} was closed before; its newest revision is ${revision}.`,
    )
  }
  return fetchReport(server, which)
}

async function save({ bytes, name }: ReportFile, { out, force = false }: ReportOptions, output: ReportOutput): Promise<number> {
  if (out === '-') {
    await output.write(bytes)
    return EXIT.done
  }
  const path = await placeFor(name, out ?? null, output.folder)
  const trouble = await writeReport(path, bytes, force)
  if (trouble !== null) return told(output, trouble, EXIT.failed)
  output.out(path)
  return EXIT.done
}

function refusal(output: Output, answer: Exclude<Answer<ReportFile>, { kind: 'done' }>): number {
  switch (answer.kind) {
    case 'rejected':
      return told(output, answer.message, EXIT.failed)
    case 'refused':
      return told(output, answer.message, EXIT.refused)
    case 'unreachable':
      return told(output, answer.message, EXIT.unreachable)
    case 'gap':
      return told(output, 'The address does not answer like a Pushback server. Check --url.', EXIT.refused)
    default:
      return answer satisfies never
  }
}

function told({ err }: Output, reason: string, code: number): number {
  err(reason)
  return code
}
