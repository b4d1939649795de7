import { type ContainerLimits, openContainers } from '@/lib/containers/open-containers'
import { listed } from '@/lib/containers/opened'
import type { FileResult } from '@/lib/contracts/upload'
import { AppError, type ErrorCode } from '@/lib/domain/app-error'
import type { ReceivedFile } from '@/lib/domain/received-file'
import { foreseen } from './foreseen-error'
import { type ReadOne, readAhead } from './read-ahead'
import { storeReady } from './store-ready'
import type { UploadContext } from './upload-context'
import { failedFile, failedResult } from './upload-file'
import { underWay } from './uploads-under-way'

export type UploadLimits = ContainerLimits

/** Stores files, those of archives too, and tells of each as soon as it is stored, in their order. One bad file never fails the rest. */
export function uploadFiles(context: UploadContext, files: ReceivedFile[], limits: UploadLimits): AsyncGenerator<FileResult> {
  return underWay(storedFiles(context, files, limits))
}

async function* storedFiles(context: UploadContext, files: ReceivedFile[], limits: UploadLimits): AsyncGenerator<FileResult> {
  for await (const batch of readAhead(context, openContainers(files.map(listed), limits))) yield* await storeBatch(context, batch)
}

/** All in one transaction; if that fails, one by one, so that only the file that fails is told as failed. */
async function storeBatch(context: UploadContext, batch: readonly ReadOne[]): Promise<FileResult[]> {
  const ready = batch.filter((one) => 'ready' in one)
  const together = await storeReady(context, ready).catch(() => null)
  const stored = new Map(together?.map((result, index) => [ready[index], result]))
  const results: FileResult[] = []
  for (const one of batch) {
    if ('ready' in one) results.push(stored.get(one) ?? (await storeAlone(context, one)))
    else results.push(one.isFault ? failedResult(one.name, one.refused) : await failedFile(context, one, one.refused))
  }
  return results
}

async function storeAlone(context: UploadContext, file: Extract<ReadOne, { ready: unknown }>): Promise<FileResult> {
  try {
    const [result] = await storeReady(context, [file])
    if (result) return result
    throw new Error('a stored file has no result')
  } catch (error) {
    const { code, message } = foreseen(error)
    context.onError(error)
    return failedResult(file.name, { code, message })
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
