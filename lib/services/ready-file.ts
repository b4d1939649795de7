import { createHash } from 'node:crypto'
import type { FileContext } from '@/lib/domain/file-context'
import type { FormatId } from '@/lib/domain/format'
import type { SpokenKey } from '@/lib/domain/kinship'
import type { ReceivedFile } from '@/lib/domain/received-file'
import { sessionIdentity, transcriptLength } from '@/lib/domain/session-identity'
import type { Transcript } from '@/lib/domain/transcript'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Parsed, SourceFile, Warning } from '@/lib/formats/format'
import { recogniseFormat } from '@/lib/formats/registry'
import { applyContext } from '@/lib/ingest/apply-context'
import { type ReadTranscript, readTranscript } from '@/lib/ingest/read-transcript'
import { type TranscriptFacts, transcriptFacts } from '@/lib/ingest/transcript-facts'
import { turnKeys } from '@/lib/ingest/turn-keys'
import { pack, unpack } from './pack'

/** A session of a file, ready to be stored. It holds no transcript but the packed one, so that it passes between threads at little cost. */
export type ReadySession = {
  facts: TranscriptFacts
  keys: SpokenKey[]
  identity: string
  length: number
  packed: Uint8Array<ArrayBuffer>
  position: number
  warnings: Warning[]
}
/** A file that was read, redacted and packed outside any transaction, so that the transaction is short. */
export type ReadyFile = {
  /** Redacted. */
  name: string
  format: FormatId
  fingerprint: string
  /** As received. */
  bytes: number
  /** Of the redacted text. */
  textBytes: number
  content: Uint8Array<ArrayBuffer>
  context: FileContext | null
  warnings: Warning[]
  masked: Record<string, number>
  sessions: ReadySession[]
}
export type Reading = { ready: ReadyFile } | { unreadable: { code: string; message: string } }
/** In this thread or in another. */
export type ReadFile = (file: ReceivedFile) => Promise<Reading>

/** Of one file; what more there is only tells the same. */
export const STORED_WARNINGS = 50

/** Reads, redacts, parses and packs a file. What cannot be read is an answer, not an error. */
export async function readFile(file: ReceivedFile): Promise<Reading> {
  try {
    return { ready: await makeReady(await readTranscript(file), file) }
  } catch (error) {
    if (error instanceof UnreadableTranscript) return { unreadable: { code: error.code, message: error.message } }
    throw error
  }
}

/** A stored file, to be read by a later version of its format. */
export type StoredSource = { fileName: string; content: Uint8Array; context: FileContext | null; position: number }

/** What the session at that place of the file is by now; null if the file no longer tells of it. */
export async function readAgain({ fileName: name, content, context, position }: StoredSource): Promise<ReadySession | null> {
  const { sessions, warnings } = applyContext(parseAgain({ name, text: await unpack(content) }), context)
  const transcript = sessions[position]
  return transcript ? readySession(transcript, name, position, position === 0 ? warnings : []) : null
}

function parseAgain(file: SourceFile): Parsed {
  try {
    return recogniseFormat(file).parse(file)
  } catch (error) {
    if (error instanceof UnreadableTranscript) return { sessions: [], warnings: [] }
    throw error
  }
}

async function makeReady(read: ReadTranscript, { context = null, notes = [] }: ReceivedFile): Promise<ReadyFile> {
  const { name, format, fingerprint, bytes, text, masked } = read
  const warnings = [...read.warnings, ...notes.map((message) => ({ line: null, message }))]
  const content = await pack(text)
  const sessions = await Promise.all(
    read.parsed.sessions.map((transcript, position) => readySession(transcript, name, position, position === 0 ? warnings : [])),
  )
  return { name, format, fingerprint, bytes, textBytes: Buffer.byteLength(text), content, context, warnings, masked, sessions }
}

async function readySession(transcript: Transcript, fileName: string, position: number, warnings: Warning[]): Promise<ReadySession> {
  return {
    facts: transcriptFacts(transcript),
    keys: turnKeys(transcript),
    identity: createHash('sha256').update(sessionIdentity(transcript, fileName)).digest('hex'),
    length: transcriptLength(transcript),
    packed: await pack(JSON.stringify(transcript)),
    position,
    warnings: warnings.slice(0, STORED_WARNINGS),
  }
}
