import type { DeliveryKind } from '@/lib/contracts/deliveries'
import type { ReportFormat } from '@/lib/contracts/report/report'
import type { Queryable } from '@/lib/db/client'
import { insertDelivery } from '@/lib/db/deliveries'

export type QueuedDelivery = {
  workspaceId: string
  channelId: string
  kind: DeliveryKind
  /** What is sent and why: a second of the same key does nothing. */
  key: string
  reportId?: string
  revision?: number
  alertId?: string
  /** Attached, where the channel takes files. */
  formats?: ReportFormat[]
}

/** Asks the workers to send something, once the transaction is committed. The delivery's id, or null where the key was queued before. */
export function queueDelivery(
  tx: Queryable,
  { reportId, revision, alertId, formats = [], ...delivery }: QueuedDelivery,
  now = new Date(),
): Promise<string | null> {
  return insertDelivery(tx, {
    ...delivery,
    reportId: reportId ?? null,
    revision: revision ?? null,
    alertId: alertId ?? null,
    formats,
    nextAt: now,
  })
}
