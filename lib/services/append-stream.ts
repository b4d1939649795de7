import type { StreamState } from '@/lib/contracts/streams'
import type { Db, Queryable } from '@/lib/db/client'
import { findStream, grow, insertChunk, lockStream, type StreamRow } from '@/lib/db/streams'
import { AppError } from '@/lib/domain/app-error'
import type { FileContext } from '@/lib/domain/file-context'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { decodeText } from '@/lib/ingest/decode-text'
import { storableName } from '@/lib/ingest/read-transcript'
import { redact } from '@/lib/ingest/redact'
import { wholeLines } from '@/lib/ingest/whole-lines'
import { pack } from './pack'

/** Asks for a stream to be read after some seconds, inside the transaction that stored its bytes. */
export type EnqueueRead = (tx: Queryable, job: { workspaceId: string; streamId: string }, startAfter: number) => Promise<void>
export type StreamContext = { db: Db; enqueueRead: EnqueueRead; workspaceId: string; now: Date; maxBytes: number }
/** `offset` is the place of the first byte in the sender's file; null puts the bytes behind what is there. */
export type Piece = { key: string; name: string; offset: number | null; bytes: Uint8Array; isLast: boolean; context: FileContext | null }

/** Stores what is new in the piece: whole lines, redacted. What was received before is passed over, a gap is refused. */
export async function appendStream(stream: StreamContext, piece: Piece): Promise<StreamState> {
  const name = await storableName(piece.name)
  for (;;) {
    const known = await findStream(stream.db, stream.workspaceId, piece.key)
    const ready = await makeReady(stream, piece, known?.received ?? 0)
    const stored = await stream.db.$transaction((tx) => store(tx, stream, { ...piece, name }, ready))
    if (stored) return streamState(stored)
  }
}

export async function readStreamState(db: Db, workspaceId: string, key: string): Promise<StreamState> {
  const stream = await findStream(db, workspaceId, key)
  if (!stream) throw new AppError('not_found', 'No stream of this key was begun. Send its first bytes with Upload-Offset: 0.')
  return streamState(stream)
}

type Ready = { from: number; bytes: number; content: Uint8Array<ArrayBuffer> | null }

/** Redacts and packs outside the transaction, so that it is short. */
async function makeReady({ maxBytes }: StreamContext, piece: Piece, received: number): Promise<Ready> {
  const offset = piece.offset ?? received
  if (offset > received) throw gap(received)
  const fresh = piece.bytes.subarray(Math.min(received - offset, piece.bytes.byteLength))
  const bytes = wholeLines(fresh, piece.isLast)
  if (received + bytes > maxBytes) throw tooLong(maxBytes)
  if (bytes === 0) return { from: received, bytes: 0, content: null }
  const { text } = await redact(textOf(fresh.subarray(0, bytes)))
  return { from: received, bytes, content: await pack(text) }
}

/** Null if other bytes came in between: what is new has to be found out again. */
async function store(tx: Queryable, stream: StreamContext, piece: Piece, { from, bytes, content }: Ready): Promise<StreamRow | null> {
  const { workspaceId, now } = stream
  const { key, name: fileName, context, isLast } = piece
  const row = await lockStream(tx, { workspaceId, key, fileName, context })
  if (row.received !== from) return null
  const isChanged = bytes > 0 || isLast !== row.isFinal
  if (!isChanged) return row

  const streamId = row.id
  if (content) await insertChunk(tx, { workspaceId, streamId }, { offset: from, bytes, content })
  const grown = { received: from + bytes, isFinal: isLast, updatedAt: now, fileName, context }
  await grow(tx, { workspaceId, streamId }, grown)
  await stream.enqueueRead(tx, { workspaceId, streamId }, debounceSeconds(grown.received))
  return { ...row, ...grown }
}

/** Reading costs as much as the stream is long, so that a long one is read less often. */
function debounceSeconds(bytes: number): number {
  return Math.min(60, 2 + Math.floor(bytes / MB) * 2)
}

const MB = 1024 ** 2

function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes).text
  } catch (error) {
    if (!(error instanceof UnreadableTranscript)) throw error
    if (error.code === 'empty') return '\n'
    throw new AppError('unsupported', error.message)
  }
}

function streamState({ key, fileName, received, isFinal, failure, updatedAt }: StreamRow): StreamState {
  return { key, name: fileName, received, final: isFinal, failure, updatedAt: updatedAt.toISOString() }
}

function gap(received: number): AppError {
  const message = `The server has the first ${received} bytes of this stream, and these would leave a gap. Go on from offset ${received}.`
  return new AppError('conflict', message, { received })
}

function tooLong(maxBytes: number): AppError {
  const megabytes = Math.round(maxBytes / MB)
  return new AppError('too_large', `The stream is longer than the ${megabytes} MB that are allowed. Raise MAX_FILE_MB on the server.`)
}
