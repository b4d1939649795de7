import type { Queryable } from '@/lib/db/client'
import { deleteKey, deleteOldKeys, findKey, insertKey, type KeyedRequest, storeAnswer } from '@/lib/db/idempotent-requests'
import { AppError } from '@/lib/domain/app-error'

const KEPT_MS = 24 * 60 * 60 * 1000
/** A request that takes longer than this died with its process. */
const RUNNING_MS = 10 * 60 * 1000
const RETRY_SECONDS = 2

/**
 * Claims a key for a request. Null: the key is new, go on and end with `keepAnswer` or `releaseKey`.
 * Else the answer that this very request got before. Throws if the key stands for another request, or the first one still runs.
 */
export async function claimKey(db: Queryable, keyed: KeyedRequest, now: Date): Promise<{ body: unknown } | null> {
  await deleteOldKeys(db, new Date(now.getTime() - KEPT_MS), new Date(now.getTime() - RUNNING_MS))
  if (await insertKey(db, keyed, now)) return null

  const known = await findKey(db, keyed)
  if (known && known.request !== keyed.request)
    throw new AppError('key_reused', 'This Idempotency-Key was used for another request. Send each new request with a new key.')
  if (known?.status) return { body: known.body }
  throw new AppError('conflict', 'The first request with this Idempotency-Key still runs. Ask again in a moment for its answer.', {
    retryAfter: RETRY_SECONDS,
  })
}

export function keepAnswer(db: Queryable, keyed: KeyedRequest, body: unknown): Promise<void> {
  return storeAnswer(db, keyed, 200, body)
}

/** The request failed and may be sent again under the same key. */
export function releaseKey(db: Queryable, keyed: KeyedRequest): Promise<void> {
  return deleteKey(db, keyed)
}
