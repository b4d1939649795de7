import type { FileResult } from '@/lib/contracts/upload'
import type { Db, Queryable } from '@/lib/db/client'
import { insertUpload } from '@/lib/db/uploads-log'
import type { ReceivedFile } from '@/lib/domain/received-file'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { type ReadTranscript, readTranscript, storableName } from '@/lib/ingest/read-transcript'
import { type Enqueue, readyFile, type StoredFile, storeFile } from './store-file'
import { summariesOf } from './uploaded-sessions'

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
    read = withNotes(await readTranscript(file), file.notes ?? [])
  } catch (error) {
    if (error instanceof UnreadableTranscript) return failedFile(context, file, error.code, error.message)
    throw error
  }
  const ready = await readyFile(read, file.context ?? null)
  const stored = await context.db.$transaction(async (tx) => {
    const done = await storeFile(tx, context, ready)
    await logUpload(tx, context.workspaceId, read, done)
    return done
  })
  return answer(context, file, read, stored)
}

export async function logUpload(
  tx: Queryable,
  workspaceId: string,
  read: ReadTranscript,
  { outcome, sessionIds }: StoredFile,
): Promise<void> {
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
}

function withNotes(read: ReadTranscript, notes: readonly string[]): ReadTranscript {
  return { ...read, warnings: [...notes.map((message) => ({ line: null, message })), ...read.warnings] }
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

async function answer(
  { db, workspaceId }: UploadContext,
  file: ReceivedFile,
  read: ReadTranscript,
  { outcome, sessionIds, older }: StoredFile,
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
