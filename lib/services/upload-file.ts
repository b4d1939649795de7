import type { FileResult } from '@/lib/contracts/upload'
import { insertUploads } from '@/lib/db/uploads-log'
import type { ReceivedFile } from '@/lib/domain/received-file'
import { storableName } from '@/lib/ingest/read-transcript'
import { storeReady } from './store-ready'
import type { UploadContext } from './upload-context'

/** Reads, redacts and stores one file. When it answers, the file is kept or the answer says why not. */
export async function uploadFile(context: UploadContext, file: ReceivedFile): Promise<FileResult> {
  const reading = await context.read(file)
  if ('unreadable' in reading) return failedFile(context, file, reading.unreadable)
  const [result] = await storeReady(context, [{ name: file.name, ready: reading.ready }])
  if (!result) throw new Error('a stored file has no result')
  return result
}

/** Notes a file that could not be read, so that the coverage panel counts it. */
export async function failedFile(
  { db, workspaceId }: UploadContext,
  file: Pick<ReceivedFile, 'name' | 'bytes'>,
  error: { code: string; message: string },
): Promise<FileResult> {
  const fileName = await storableName(file.name)
  const log = { workspaceId, fileName, bytes: file.bytes.byteLength, outcome: 'failed', format: null, sessionId: null } as const
  await insertUploads(db, [{ ...log, errorCode: error.code, message: error.message, warnings: 0 }])
  return failedResult(file.name, error)
}

export function failedResult(file: string, error: { code: string; message: string }): FileResult {
  return { file, outcome: 'failed', format: null, sessions: [], warnings: [], masked: {}, error }
}
