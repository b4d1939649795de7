import 'server-only'
import { createHash } from 'node:crypto'
import type { FileResult } from '@/lib/contracts/upload'
import type { Db } from '@/lib/db/client'
import type { KeyedRequest } from '@/lib/db/idempotent-requests'
import { AppError } from '@/lib/domain/app-error'
import { claimKey, keepAnswer, releaseKey } from '@/lib/services/idempotency'
import { hasServerFault } from '@/lib/services/upload-files'
import { log } from './log'
import type { ReceivedUpload } from './read-upload'

type Store = () => AsyncIterable<FileResult>

/**
 * Runs an upload once per Idempotency-Key. A later request with the key gets the results that were kept, in whichever form it
 * asks for; those of an upload that the server failed at are not kept, so that sending it again stores the rest.
 */
export async function keyedUpload(
  request: Request,
  { db, workspaceId }: { db: Db; workspaceId: string },
  upload: ReceivedUpload,
  store: Store,
): Promise<{ results: AsyncIterable<FileResult>; isReplayed: boolean }> {
  const key = keyOf(request)
  if (key === null) return { results: store(), isReplayed: false }

  const keyed = { workspaceId, key, request: hashOf(upload) }
  const known = await claimKey(db, keyed, new Date())
  if (known) return { results: replay(known), isReplayed: true }
  return { results: kept(store, (all) => end(db, keyed, all)), isReplayed: false }
}

function keyOf(request: Request): string | null {
  const key = request.headers.get('idempotency-key')
  if (key === null || /^[\x21-\x7e]{1,255}$/.test(key)) return key
  throw new AppError('invalid_request', 'An Idempotency-Key has 1 to 255 visible ASCII characters, e.g. a UUID.')
}

/** Of the files, not of the body: a form is written with another boundary each time. */
function hashOf({ files, repository }: ReceivedUpload): string {
  const hash = createHash('sha256').update(JSON.stringify(['upload', repository]))
  for (const { name, bytes, context } of files)
    hash.update(JSON.stringify([name, bytes.byteLength, context?.repository ?? null, context?.branch ?? null])).update(bytes)
  return hash.digest('hex')
}

async function* replay({ body }: { body: unknown }): AsyncGenerator<FileResult> {
  yield* body as FileResult[] // stored by this very version or an earlier one, and sent as it was
}

async function* kept(store: Store, settle: (all: FileResult[] | null) => Promise<void>): AsyncGenerator<FileResult> {
  const all: FileResult[] = []
  let isWhole = false
  try {
    for await (const result of store()) {
      all.push(result)
      yield result
    }
    isWhole = !hasServerFault(all)
  } finally {
    await settle(isWhole ? all : null)
  }
}

/** The files are stored by now. Without their answer a retry finds them as duplicates, so that is no reason to fail. */
async function end(db: Db, keyed: KeyedRequest, all: FileResult[] | null): Promise<void> {
  try {
    if (all) return await keepAnswer(db, keyed, all)
  } catch (error) {
    log.error({ error }, 'the answer of an upload was not kept')
  }
  await releaseKey(db, keyed)
}
