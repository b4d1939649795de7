import { createHash } from 'node:crypto'
import type { FileResult } from '@/lib/contracts/upload'
import type { Db, Queryable } from '@/lib/db/client'
import { insertSourceFile, sessionsOfFile } from '@/lib/db/source-files'
import { insertUpload } from '@/lib/db/uploads-log'
import type { FileContext } from '@/lib/domain/file-context'
import type { ReceivedFile } from '@/lib/domain/received-file'
import { sessionIdentity, transcriptLength } from '@/lib/domain/session-identity'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { type ReadTranscript, readTranscript, storableName } from '@/lib/ingest/read-transcript'
import { pack } from './pack'
import { refreshRollups } from './refresh-rollups'
import { type Place, type Prepared, STORED_WARNINGS, type Stored, storeTranscript } from './store-transcript'
import { summariesOf } from './uploaded-sessions'

/** Asks for a session to be classified, inside the transaction that stored it. */
export type Enqueue = (tx: Queryable, job: { workspaceId: string; sessionId: string }) => Promise<void>
export type UploadContext = {
  db: Db
  enqueue: Enqueue
  workspaceId: string
  timeZone: string
  repository: string | null
  now: Date
  onError: (error: unknown) => void
}

/** Reads, redacts and stores one file. When it answers, the file is kept or the answer says why not. */
export async function uploadFile(context: UploadContext, file: ReceivedFile): Promise<FileResult> {
  let read: ReadTranscript
  try {
    read = await readTranscript(file)
  } catch (error) {
    if (error instanceof UnreadableTranscript) return failedFile(context, file, error.code, error.message)
    throw error
  }
  const prepared = await prepare(read)
  const content = await pack(read.text)
  const place: Place = { ...context, fingerprint: read.fingerprint }
  const stored = await context.db.$transaction((tx) =>
    store(tx, context, { read, prepared, content, place, context: file.context ?? null }),
  )
  return answer(context, file, read, stored)
}

/** Notes a file that could not be read, so that the coverage panel counts it. */
export async function failedFile(
  { db, workspaceId }: UploadContext,
  file: ReceivedFile,
  code: string,
  message: string,
): Promise<FileResult> {
  await insertUpload(db, {
    workspaceId,
    fileName: await storableName(file.name),
    bytes: file.bytes.byteLength,
    outcome: 'failed',
    format: null,
    sessionId: null,
    errorCode: code,
    message,
    warnings: 0,
  })
  return { file: file.name, outcome: 'failed', format: null, sessions: [], warnings: [], masked: {}, error: { code, message } }
}

async function prepare(read: ReadTranscript): Promise<Prepared[]> {
  return Promise.all(
    read.parsed.sessions.map(async (transcript, position) => ({
      transcript,
      identity: createHash('sha256').update(sessionIdentity(transcript, read.name)).digest('hex'),
      length: transcriptLength(transcript),
      packed: await pack(JSON.stringify(transcript)),
      position,
      warnings: position === 0 ? read.warnings.slice(0, STORED_WARNINGS) : [],
    })),
  )
}

type Work = { read: ReadTranscript; prepared: Prepared[]; content: Uint8Array<ArrayBuffer>; place: Place; context: FileContext | null }
type Outcome = { outcome: Exclude<FileResult['outcome'], 'failed'>; sessionIds: string[]; older: boolean }

async function store(tx: Queryable, upload: UploadContext, { read, prepared, content, place, context }: Work): Promise<Outcome> {
  const { workspaceId } = upload
  const isNew = await insertSourceFile(tx, {
    workspaceId,
    fingerprint: read.fingerprint,
    fileName: read.name,
    content,
    bytes: Buffer.byteLength(read.text),
    context,
  })
  const stored: Stored[] = []
  if (isNew) for (const one of sorted(prepared)) stored.push(await storeTranscript(tx, one, place))
  for (const { sessionId, change } of stored) if (change !== 'kept') await upload.enqueue(tx, { workspaceId, sessionId })
  await refreshRollups(
    tx,
    workspaceId,
    stored.flatMap((one) => one.cells),
  )

  const outcome = outcomeOf(stored)
  const sessionIds = isNew ? inFileOrder(prepared, stored) : ((await sessionsOfFile(tx, workspaceId, read.fingerprint)) ?? [])
  await insertUpload(tx, {
    workspaceId,
    fileName: read.name,
    bytes: read.bytes,
    outcome,
    format: read.format,
    sessionId: sessionIds[0] ?? null,
    errorCode: null,
    message: null,
    warnings: read.warnings.length,
  })
  return { outcome, sessionIds, older: stored.some((one) => one.change === 'kept') }
}

function outcomeOf(stored: Stored[]): Outcome['outcome'] {
  if (stored.some((one) => one.change === 'created')) return 'created'
  return stored.some((one) => one.change === 'updated') ? 'updated' : 'duplicate'
}

/** Locks are taken in one order everywhere, so that two uploads never wait for each other in a circle. */
const sorted = (prepared: Prepared[]) => prepared.toSorted((a, b) => (a.identity < b.identity ? -1 : 1))

function inFileOrder(prepared: Prepared[], stored: Stored[]): string[] {
  const order = sorted(prepared).map((one, index) => ({ position: one.position, id: stored[index]?.sessionId ?? '' }))
  return order.toSorted((a, b) => a.position - b.position).map(({ id }) => id)
}

async function answer(
  { db, workspaceId }: UploadContext,
  file: ReceivedFile,
  read: ReadTranscript,
  { outcome, sessionIds, older }: Outcome,
): Promise<FileResult> {
  const warnings = older ? [...read.warnings, OLDER] : read.warnings
  return {
    file: file.name,
    outcome,
    format: read.format,
    sessions: await summariesOf(db, workspaceId, sessionIds),
    warnings,
    masked: read.masked,
    error: null,
  }
}

const OLDER = {
  line: null,
  message: 'A longer version of this session is here already. This one is kept, and the longer one stays on show.',
}
