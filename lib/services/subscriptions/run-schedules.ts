import { SentFormat } from '@/lib/contracts/subscriptions'
import { type DueSubscription, dueSubscriptions, lockDueSubscription, updateSubscription } from '@/lib/db/subscriptions'
import { dayIn } from '@/lib/domain/calendar'
import { lastPeriodBefore } from '@/lib/domain/report-period'
import type { DeliveryContext } from '@/lib/services/deliveries/delivery-context'
import { queueDelivery } from '@/lib/services/deliveries/queue-delivery'
import { closeReport } from '@/lib/services/reports/close-report'
import { nextAt } from './next-at'

/** A report that cannot be made is tried again after this time. */
const AFTER_TROUBLE_MS = 10 * 60_000

type Clockwork = Pick<DeliveryContext, 'db' | 'clock' | 'onError'>

/** Closes the reports that are due, of all workspaces, and queues their delivery. What failed keeps none of the others from it. */
export async function runSchedules(context: Clockwork, stopping: AbortSignal): Promise<void> {
  const { db, clock, onError } = context
  for (const due of await dueSubscriptions(db, clock())) {
    if (stopping.aborted) return
    try {
      await runSchedule(context, due)
    } catch (error) {
      onError(error)
      await updateSubscription(db, keyOf(due), { nextAt: new Date(clock().getTime() + AFTER_TROUBLE_MS) })
    }
  }
}

/**
 * Only the latest period is sent, however many were missed. Closing a closed report changes nothing, and a period is queued once for each
 * subscription, so it does no harm that two workers come here at once.
 */
async function runSchedule({ db, clock }: Clockwork, due: DueSubscription): Promise<void> {
  const now = clock()
  const { workspaceId, channelId, kind, viewId, workspace } = due
  const period = lastPeriodBefore(dayIn(workspace.timeZone, now), kind)
  const { id: reportId, revision } = await closeReport(db, { workspaceId, userId: null }, { period, viewId }, now)
  await db.$transaction(async (tx) => {
    if (!(await lockDueSubscription(tx, keyOf(due), now))) return
    const formats = SentFormat.array().parse(due.formats)
    const key = `subscription:${due.id}:${period}`
    await queueDelivery(tx, { workspaceId, channelId, kind: 'report', key, reportId, revision, formats }, now)
    await updateSubscription(tx, keyOf(due), { nextAt: nextAt(due, workspace.timeZone, now) })
  })
}

const keyOf = ({ workspaceId, id }: DueSubscription) => ({ workspaceId, id })
