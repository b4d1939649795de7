import type { Queryable } from './client'
import type { Prisma } from './generated/client'

/** `request` is the hash of what was asked under the key. */
export type KeyedRequest = { workspaceId: string; key: string; request: string }

/** True if nobody had the key yet. Of two at once one gets it. */
export async function insertKey(db: Queryable, keyed: KeyedRequest, createdAt: Date): Promise<boolean> {
  const { count } = await db.idempotentRequest.createMany({ data: [{ ...keyed, createdAt }], skipDuplicates: true })
  return count === 1
}

export function findKey(db: Queryable, { workspaceId, key }: KeyedRequest) {
  return db.idempotentRequest.findUnique({
    where: { workspaceId_key: { workspaceId, key } },
    select: { request: true, status: true, body: true },
  })
}

export async function storeAnswer(db: Queryable, keyed: KeyedRequest, status: number, body: unknown): Promise<void> {
  // What was made to be sent as JSON is JSON.
  await db.idempotentRequest.updateMany({ where: keyed, data: { status, body: body as Prisma.InputJsonValue } })
}

export async function deleteKey(db: Queryable, keyed: KeyedRequest): Promise<void> {
  await db.idempotentRequest.deleteMany({ where: keyed })
}

/** Answers that are too old, and requests that never came to an end. Of every workspace, so that nothing stays behind. */
export async function deleteOldKeys(db: Queryable, answeredBefore: Date, begunBefore: Date): Promise<void> {
  await db.idempotentRequest.deleteMany({
    where: { OR: [{ createdAt: { lt: answeredBefore } }, { status: null, createdAt: { lt: begunBefore } }] },
  })
}
