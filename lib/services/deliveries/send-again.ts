import type { Queryable } from '@/lib/db/client'
import { waitAgain } from '@/lib/db/deliveries'
import { AppError } from '@/lib/domain/app-error'
import { readDelivery } from './list-deliveries'

/** Somebody looked, and wants it sent: under the same id, so that a receiver that remembers ids takes it once. */
export async function sendAgain(db: Queryable, key: { workspaceId: string; id: string }, now: Date): Promise<void> {
  if (await waitAgain(db, key, now)) return
  const { status } = await readDelivery(db, key)
  throw new AppError('conflict', `Only what failed or is unknown can be sent again, and this is ${status}. Reload the page.`)
}
