import { findDelivery, finishDelivery } from '@/lib/db/deliveries'
import { AppError } from '@/lib/domain/app-error'
import { openAddress } from '@/lib/services/channels/channel-address'
import { type Outcome, refusedForGood, refusedForNow } from '@/lib/services/channels/outcome'
import type { DeliveryContext } from './delivery-context'
import { endOfAttempt } from './end-of-attempt'
import { type DeliveryRow, readContent } from './messages/content'
import { transmit } from './transmit'

/**
 * Sends a delivery that this process has claimed, in a transaction that is committed: if the process dies from here on, nobody sends it
 * again, and it is told as unknown.
 */
export async function sendClaimed(context: DeliveryContext, key: { workspaceId: string; id: string }): Promise<void> {
  const { db, clock } = context
  const delivery = await findDelivery(db, key)
  const outcome = await attempt(context, delivery)
  const now = clock()
  await finishDelivery(db, key, delivery.attempts, endOfAttempt(outcome, delivery, now), now)
}

/** Nothing goes out before all is ready, so what throws was not sent: `transmit` tells trouble on the way as an outcome. */
async function attempt(context: DeliveryContext, delivery: DeliveryRow): Promise<Outcome> {
  try {
    const address = openAddress(context.key, delivery.channel)
    const content = await readContent(context.db, delivery)
    return await transmit(context, delivery.id, content, address)
  } catch (error) {
    if (error instanceof AppError) return refusedForGood(error.message)
    context.onError(error)
    return refusedForNow('It could not be made ready to be sent. The log of the server says why.')
  }
}
