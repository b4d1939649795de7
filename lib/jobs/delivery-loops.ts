import type { Database } from '@/lib/db/client'
import { checkAlerts } from '@/lib/services/alerts/check-alerts'
import type { DeliveryContext } from '@/lib/services/deliveries/delivery-context'
import { giveUpAllDeliveries, sendDueDeliveries } from '@/lib/services/deliveries/send-due-deliveries'
import { reviseReports } from '@/lib/services/reports/revise-reports'
import { runSchedules } from '@/lib/services/subscriptions/run-schedules'
import { every } from './every'

const SECOND = 1_000
const MINUTE = 60 * SECOND

/** Makes and sends reports and alerts at their time, until stopped. Any number of workers may do so on one PostgreSQL. */
export async function startDeliveryLoops(context: DeliveryContext, engine: Database['engine']): Promise<{ stop: () => Promise<void> }> {
  const { db, clock, onError } = context
  const stopping = new AbortController()
  const { signal } = stopping
  const again = (ms: number, work: () => Promise<unknown>) => every(ms, work, signal, onError)
  if (engine === 'embedded') await giveUpAllDeliveries(context)
  const running = Promise.all([
    again(5 * SECOND, () => runSchedules(context, signal)),
    again(5 * SECOND, () => sendDueDeliveries(context, signal)),
    // A new rule is looked at soon; after that each waits for its time.
    again(15 * SECOND, () => checkAlerts(db, clock(), onError)),
    again(60 * MINUTE, () => reviseReports(db, clock())),
  ])
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
