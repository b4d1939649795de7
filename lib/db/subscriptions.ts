import type { Queryable } from './client'

type Key = { workspaceId: string; id: string }
export type StoredSubscription = {
  channelId: string
  kind: 'month' | 'week'
  viewId: string | null
  day: number
  hour: number
  timeZone: string
  formats: string[]
  nextAt: Date
}

const SHOWN = {
  ...{ id: true, kind: true, day: true, hour: true, timeZone: true, formats: true, isActive: true, nextAt: true },
  channel: { select: { id: true, name: true, kind: true } },
  view: { select: { id: true, name: true } },
} as const

/** In the order in which they were made. */
export function subscriptionRows(db: Queryable, workspaceId: string) {
  return db.subscription.findMany({ where: { workspaceId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: SHOWN })
}

export type SubscriptionRow = Awaited<ReturnType<typeof subscriptionRows>>[number]

export function findSubscription(db: Queryable, key: Key): Promise<SubscriptionRow | null> {
  return db.subscription.findUnique({ where: { workspaceId_id: key }, select: SHOWN })
}

export async function insertSubscription(
  db: Queryable,
  { workspaceId, createdBy }: { workspaceId: string; createdBy: string | null },
  subscription: StoredSubscription,
): Promise<string> {
  const { id } = await db.subscription.create({ data: { workspaceId, createdBy, ...subscription }, select: { id: true } })
  return id
}

/** What is absent stays as it is. */
export async function updateSubscription(
  db: Queryable,
  key: Key,
  change: Partial<StoredSubscription & { isActive: boolean }>,
): Promise<void> {
  await db.subscription.updateMany({ where: key, data: change })
}

/** False if the workspace has none of this id. */
export async function deleteSubscription(db: Queryable, key: Key): Promise<boolean> {
  const { count } = await db.subscription.deleteMany({ where: key })
  return count === 1
}

/** Of every workspace, the longest due first. */
export function dueSubscriptions(db: Queryable, now: Date) {
  return db.subscription.findMany({
    where: { isActive: true, nextAt: { lte: now } },
    orderBy: [{ nextAt: 'asc' }, { id: 'asc' }],
    include: { workspace: { select: { timeZone: true } } },
  })
}

export type DueSubscription = Awaited<ReturnType<typeof dueSubscriptions>>[number]

/** Holds it until the transaction ends. False if it is not due any more, or another worker holds it. */
export async function lockDueSubscription(tx: Queryable, { workspaceId, id }: Key, now: Date): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from subscription
    where workspace_id = ${workspaceId}::uuid and id = ${id}::uuid and is_active and next_at <= ${now}
    for update skip locked
  `
  return rows.length > 0
}
