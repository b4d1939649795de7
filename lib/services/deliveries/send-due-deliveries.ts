import { claimDueDelivery, giveUpLostDeliveries } from '@/lib/db/deliveries'
import type { DeliveryContext } from './delivery-context'
import { sendClaimed } from './send-claimed'

/** One that waits for a slow receiver does not hold up all others. */
const AT_ONCE = 4
/** Far longer than any attempt takes: what is still being sent then belongs to a process that is gone. */
const LOST_AFTER_MS = 15 * 60_000
const LOST = 'The server stopped while this was being sent. It may have arrived, so it is not sent again. Look there.'

/** Sends what is due, of all workspaces. Any number of workers may do it at once: each delivery is taken by one of them, once. */
export async function sendDueDeliveries(context: DeliveryContext, stopping: AbortSignal): Promise<void> {
  await giveUpLost(context, LOST_AFTER_MS)
  await Promise.all(Array.from({ length: AT_ONCE }, () => sendUntilNoneIsDue(context, stopping)))
}

/** At the start of the only process there is, whatever is being sent was lost with the one before. */
export const giveUpAllDeliveries = (context: DeliveryContext) => giveUpLost(context, 0)

async function giveUpLost({ db, clock }: DeliveryContext, afterMs: number): Promise<void> {
  const now = clock()
  await giveUpLostDeliveries(db, new Date(now.getTime() - afterMs), LOST, now)
}

async function sendUntilNoneIsDue(context: DeliveryContext, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const claimed = await claimDueDelivery(context.db, context.clock())
    if (!claimed) return
    await sendClaimed(context, claimed)
  }
}
