import { type NewSubscription, Subscription, type SubscriptionChange, type SubscriptionList } from '@/lib/contracts/subscriptions'
import { findChannel } from '@/lib/db/channels'
import type { Queryable } from '@/lib/db/client'
import {
  deleteSubscription,
  findSubscription,
  insertSubscription,
  type StoredSubscription,
  type SubscriptionRow,
  subscriptionRows,
  updateSubscription,
} from '@/lib/db/subscriptions'
import { timeZoneOf } from '@/lib/db/workspaces'
import { AppError } from '@/lib/domain/app-error'
import { viewOf } from '@/lib/services/saved-views'
import { nextAt } from './next-at'

type Place = { workspaceId: string; userId: string | null }

export async function listedSubscriptions(db: Queryable, workspaceId: string): Promise<SubscriptionList> {
  return { items: (await subscriptionRows(db, workspaceId)).map(subscriptionFrom) }
}

export async function addSubscription(
  db: Queryable,
  { workspaceId, userId }: Place,
  subscription: NewSubscription,
  now: Date,
): Promise<{ id: string }> {
  const stored = await checked(db, workspaceId, subscription, now)
  return { id: await insertSubscription(db, { workspaceId, createdBy: userId }, stored) }
}

/** What was due while it was paused is not sent when it goes on. */
export async function changeSubscription(
  db: Queryable,
  key: { workspaceId: string; id: string },
  change: SubscriptionChange,
  now: Date,
): Promise<void> {
  const row = await findSubscription(db, key)
  if (!row) throw unknownSubscription()
  if (!('isActive' in change)) return updateSubscription(db, key, await checked(db, key.workspaceId, change, now))

  const timeZone = await timeZoneOf(db, key.workspaceId)
  await updateSubscription(db, key, change.isActive ? { isActive: true, nextAt: nextAt(row, timeZone, now) } : { isActive: false })
}

export async function removeSubscription(db: Queryable, key: { workspaceId: string; id: string }): Promise<void> {
  if (!(await deleteSubscription(db, key))) throw unknownSubscription()
}

/** Channel and view must be of the workspace. */
async function checked(db: Queryable, workspaceId: string, subscription: NewSubscription, now: Date): Promise<StoredSubscription> {
  const { channelId, viewId } = subscription
  if (!(await findChannel(db, workspaceId, channelId)))
    throw new AppError('not_found', 'There is no such channel in this workspace. Somebody may have deleted it: choose another one.')
  if (viewId) await viewOf(db, workspaceId, viewId)
  return { ...subscription, nextAt: nextAt(subscription, await timeZoneOf(db, workspaceId), now) }
}

function subscriptionFrom({ nextAt: next, ...row }: SubscriptionRow): Subscription {
  return Subscription.parse({ ...row, nextAt: row.isActive ? next.toISOString() : null })
}

const unknownSubscription = () =>
  new AppError('not_found', 'There is no such schedule in this workspace. Somebody may have deleted it: reload the page.')
