import type { Cursor } from '@/lib/domain/cursor'
import type { Queryable } from './client'
import { Prisma } from './generated/client'

type Key = { workspaceId: string; id: string }

export type NewDelivery = {
  workspaceId: string
  channelId: string
  kind: 'report' | 'alert' | 'test'
  key: string
  reportId: string | null
  revision: number | null
  alertId: string | null
  formats: string[]
  nextAt: Date
}

/** The id, or null where the workspace has one of this key. */
export async function insertDelivery(db: Queryable, delivery: NewDelivery): Promise<string | null> {
  const [row] = await db.delivery.createManyAndReturn({ data: [delivery], skipDuplicates: true, select: { id: true } })
  return row?.id ?? null
}

/** Takes the delivery that has waited longest, if one is due. Of several workers, each gets another. */
export async function claimDueDelivery(db: Queryable, now: Date): Promise<Key | null> {
  const [row] = await db.$queryRaw<Key[]>(Prisma.sql`
    update delivery set status = 'sending', claimed_at = ${now}, attempts = attempts + 1
    where (workspace_id, id) = (
      select workspace_id, id from delivery where status = 'waiting' and next_at <= ${now}
      order by next_at, id limit 1 for update skip locked
    )
    returning workspace_id::text as "workspaceId", id::text
  `)
  return row ?? null
}

/** Takes this one, due or not. False if it does not wait, or somebody else took it. */
export async function claimDelivery(db: Queryable, key: Key, now: Date): Promise<boolean> {
  const { count } = await db.delivery.updateMany({
    where: { ...key, status: 'waiting' },
    data: { status: 'sending', claimedAt: now, attempts: { increment: 1 } },
  })
  return count === 1
}

/** A claimed one, with where it goes. */
export function findDelivery(db: Queryable, key: Key) {
  return db.delivery.findUniqueOrThrow({ where: { workspaceId_id: key }, include: { channel: true } })
}

export type DeliveryEnd =
  | { status: 'sent'; receipt: string }
  | { status: 'failed' | 'unknown'; error: string }
  | { status: 'waiting'; error: string; nextAt: Date }

/**
 * Notes what became of an attempt. One that was given up as lost meanwhile may still be told as sent, but never waits again; where
 * somebody had it sent again, only the last attempt counts.
 */
export async function finishDelivery(db: Queryable, key: Key, attempts: number, end: DeliveryEnd, at: Date): Promise<void> {
  const from: ('sending' | 'unknown')[] = end.status === 'waiting' ? ['sending'] : ['sending', 'unknown']
  await db.delivery.updateMany({
    where: { ...key, attempts, status: { in: from } },
    data: { error: null, ...end, finishedAt: end.status === 'waiting' ? null : at },
  })
}

/** Lets one that failed, or of which nobody knows, wait for another attempt. False if it is neither. */
export async function waitAgain(db: Queryable, key: Key, now: Date): Promise<boolean> {
  const { count } = await db.delivery.updateMany({
    where: { ...key, status: { in: ['failed', 'unknown'] } },
    data: { status: 'waiting', nextAt: now, finishedAt: null, error: null },
  })
  return count === 1
}

/** Of every workspace: those that a process took before `claimedBefore` and never finished. It may have sent them. */
export async function giveUpLostDeliveries(db: Queryable, claimedBefore: Date, error: string, at: Date): Promise<number> {
  const { count } = await db.delivery.updateMany({
    where: { status: 'sending', claimedAt: { lt: claimedBefore } },
    data: { status: 'unknown', error, finishedAt: at },
  })
  return count
}

const ABOUT = { channel: { select: { id: true, name: true, kind: true } } } as const

/** Those after a cursor, the newest first. */
export function deliveryRows(db: Queryable, workspaceId: string, after: Cursor | null, take: number) {
  const older = after && { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] }
  const orderBy = [{ createdAt: 'desc' as const }, { id: 'desc' as const }]
  return db.delivery.findMany({ where: { workspaceId, ...older }, orderBy, take, include: ABOUT })
}

export async function deliveryRow(db: Queryable, key: Key): Promise<ShownDelivery | null> {
  return db.delivery.findUnique({ where: { workspaceId_id: key }, include: ABOUT })
}

export type ShownDelivery = Awaited<ReturnType<typeof deliveryRows>>[number]
