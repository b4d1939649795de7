import { type ArchiveLimits, expandArchive, isArchive } from '@/lib/containers/archive/expand-archive'
import type { FileResult } from '@/lib/contracts/upload'
import { AppError, type ErrorCode } from '@/lib/domain/app-error'
import type { ReceivedFile } from '@/lib/domain/received-file'
import { foreseen } from './foreseen-error'
import { failedFile, type UploadContext, uploadFile } from './upload-file'

export type UploadLimits = ArchiveLimits

type Unpacked = ReceivedFile | { name: string; error: { code: string; message: string } }

/** Stores files one by one, archives entry by entry, and tells of each as soon as it is stored. One bad file never fails the rest. */
export async function* uploadFiles(context: UploadContext, files: ReceivedFile[], limits: UploadLimits): AsyncGenerator<FileResult> {
  for await (const file of unpacked(files, limits)) yield await settle(context, file)
}

async function* unpacked(files: ReceivedFile[], limits: UploadLimits): AsyncGenerator<Unpacked> {
  for (const file of files) {
    if (isArchive(file.bytes)) yield* expandArchive(file, limits)
    else if (file.bytes.byteLength > limits.maxEntryBytes)
      yield { name: file.name, error: tooLarge(file.bytes.byteLength, limits.maxEntryBytes) }
    else yield file
  }
}

async function settle(context: UploadContext, file: Unpacked): Promise<FileResult> {
  if ('error' in file) return failedFile(context, { name: file.name, bytes: new Uint8Array() }, file.error.code, file.error.message)
  try {
    return await uploadFile(context, file)
  } catch (error) {
    const { code, message } = foreseen(error)
    context.onError(error)
    return { file: file.name, outcome: 'failed', format: null, sessions: [], warnings: [], masked: {}, error: { code, message } }
  }
}

const SERVER_FAULTS: string[] = ['internal', 'storage_full'] satisfies ErrorCode[]

/** If the server could store nothing at all, the request has failed and a client should send it again. */
export function refuseIfNothingStored(results: FileResult[]): void {
  const fault = results[0]?.error
  if (!fault || !results.every((result) => result.error && SERVER_FAULTS.includes(result.error.code))) return
  throw new AppError(fault.code === 'storage_full' ? 'storage_full' : 'internal', fault.message)
}

function tooLarge(size: number, limit: number) {
  const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(0)} MB`
  return {
    code: 'too_large',
    message: `The file has ${megabytes(size)}, more than the ${megabytes(limit)} that are allowed. Split it, or raise MAX_FILE_MB on the server.`,
  }
}
