import { type ContainerLimits, openContainers } from '@/lib/containers/open-containers'
import { listed, type Opened } from '@/lib/containers/opened'
import type { FileResult } from '@/lib/contracts/upload'
import { AppError, type ErrorCode } from '@/lib/domain/app-error'
import type { ReceivedFile } from '@/lib/domain/received-file'
import { foreseen } from './foreseen-error'
import { failedFile, type UploadContext, uploadFile } from './upload-file'

export type UploadLimits = ContainerLimits

/** Stores files one by one, archives entry by entry, and tells of each as soon as it is stored. One bad file never fails the rest. */
export async function* uploadFiles(context: UploadContext, files: ReceivedFile[], limits: UploadLimits): AsyncGenerator<FileResult> {
  for await (const file of openContainers(files.map(listed), limits)) yield await settle(context, file)
}

async function settle(context: UploadContext, file: Opened): Promise<FileResult> {
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

const isServerFault = (result: FileResult) => result.error !== null && SERVER_FAULTS.includes(result.error.code)

/** Whether sending the same files again may store more of them. */
export const hasServerFault = (results: FileResult[]) => results.some(isServerFault)

/** If the server could store nothing at all, the request has failed and a client should send it again. */
export function refuseIfNothingStored(results: FileResult[]): void {
  const fault = results[0]?.error
  if (!fault || !results.every(isServerFault)) return
  throw new AppError(fault.code === 'storage_full' ? 'storage_full' : 'internal', fault.message)
}
