import { randomUUID } from 'node:crypto'
import type { Delivery } from '@/lib/contracts/deliveries'
import { findChannel } from '@/lib/db/channels'
import { claimDelivery } from '@/lib/db/deliveries'
import { AppError } from '@/lib/domain/app-error'
import type { DeliveryContext } from '@/lib/services/deliveries/delivery-context'
import { readDelivery } from '@/lib/services/deliveries/list-deliveries'
import { queueDelivery } from '@/lib/services/deliveries/queue-delivery'
import { sendClaimed } from '@/lib/services/deliveries/send-claimed'

/** So that no worker takes it before the one who asked for it does. */
const HEAD_START_MS = 60_000

/** Sends a harmless message now, and tells what became of it. */
export async function testChannel(context: DeliveryContext, workspaceId: string, channelId: string): Promise<Delivery> {
  const { db, clock } = context
  if (!(await findChannel(db, workspaceId, channelId)))
    throw new AppError('not_found', 'There is no such channel in this workspace. Somebody may have deleted it: reload the page.')

  const later = new Date(clock().getTime() + HEAD_START_MS)
  const id = await queueDelivery(db, { workspaceId, channelId, kind: 'test', key: `test:${randomUUID()}` }, later)
  if (!id) throw new Error('a random key was taken')
  const key = { workspaceId, id }
  if (await claimDelivery(db, key, clock())) await sendClaimed(context, key)
  return readDelivery(db, key)
}
