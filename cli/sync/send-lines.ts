import type { FileHandle } from 'node:fs/promises'
import type { Source } from '../stores/find-sources'
import { readLines } from './growing-file'
import { type Pass, seenText } from './pass'
import type { Report } from './report'
import type { StreamEntry } from './state'
import { newEntry, streamKey } from './stream-entry'
import { originOf, type Surroundings } from './surroundings'

type Sending = {
  source: Source
  file: FileHandle
  entry: StreamEntry
  hashTo: (bytes: number) => Promise<string>
  isFinished: boolean
  around: Surroundings
}
type Sent = Pick<Report, 'outcome' | 'bytes' | 'reason'>

/** A server that was set back asks for earlier bytes once; one that does so over and over cannot be served. */
const MOST_GAPS = 3

/** Piece by piece from where the server stands. What is about to leave is written down before, what arrived after. */
export async function sendLines(pass: Pass, sending: Sending): Promise<Sent> {
  const { source, file, hashTo, isFinished, around } = sending
  const { client, state } = pass
  let { entry } = sending
  let bytes = 0
  let gaps = 0
  const failed = (reason: string): Sent => ({ outcome: 'failed', bytes, reason })
  const rejected = (reason: string): Sent => {
    pass.keptBack.set(source.path, seenText(source))
    return failed(reason)
  }

  for (;;) {
    const lines = await readLines(file, entry.sent, source.bytes, isFinished)
    const isLast = isFinished && entry.sent + lines.length >= source.bytes
    if (lines.length === 0 && (!isLast || entry.final)) break

    entry = await claim(entry, entry.sent + lines.length, hashTo)
    await state.write(entry)
    const piece = {
      key: streamKey(state.installation, entry),
      origin: originOf(source.path, around),
      offset: entry.sent,
      bytes: lines,
      isLast,
    }
    const answer = await client.append(piece)
    if (answer.kind === 'refused' || answer.kind === 'unreachable') {
      pass.halt({ kind: answer.kind, message: answer.message })
      return failed(answer.message)
    }
    if (answer.kind === 'rejected') return rejected(answer.message)
    if (answer.kind === 'gap' && ++gaps > MOST_GAPS) return rejected('the server asks for the same bytes again and again')

    const received = answer.kind === 'gap' ? answer.received : answer.value.received
    if (received > source.bytes) {
      entry = { ...newEntry(source.path, entry.generation + 1), folders: entry.folders, scanned: entry.scanned }
      continue
    }
    const stands = received === entry.sent
    entry = { ...entry, sent: received, final: answer.kind === 'done' && isLast && received >= source.bytes }
    if (answer.kind === 'done') {
      bytes += lines.length
      pass.onBytes(lines.length)
    }
    if (entry.final || (answer.kind === 'done' && stands)) break
  }
  await state.write({ ...entry, seen: { bytes: source.bytes, changedAt: source.changedAt } })
  return bytes === 0 ? { outcome: 'unchanged', bytes, reason: null } : { outcome: 'sent', bytes, reason: null }
}

/** What may have arrived, so that a file that was rewritten after a kill is not taken for the one that was half sent. */
async function claim(entry: StreamEntry, bytes: number, hashTo: (bytes: number) => Promise<string>): Promise<StreamEntry> {
  if (bytes <= entry.claimed.bytes) return { ...entry, seen: null }
  return { ...entry, seen: null, claimed: { bytes, hash: await hashTo(bytes) } }
}
