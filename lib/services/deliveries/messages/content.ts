import { ReportDocument } from '@/lib/contracts/report/document'
import { ReportFormat } from '@/lib/contracts/report/report'
import type { Queryable } from '@/lib/db/client'
import type { findDelivery } from '@/lib/db/deliveries'
import { findAlert } from '@/lib/db/delivery-subjects'
import { revisionText } from '@/lib/db/reports'
import { workspaceProfile } from '@/lib/db/workspaces'
import { AppError } from '@/lib/domain/app-error'

export type DeliveryRow = Awaited<ReturnType<typeof findDelivery>>

/** What is sent, before anybody says how. */
export type Content = { workspace: { id: string; name: string }; channelName: string; queuedAt: Date } & (
  | { kind: 'test' }
  | { kind: 'alert'; alert: { id: string; title: string; message: string; link: string; raisedAt: Date } }
  | { kind: 'report'; reportId: string; revision: number; document: ReportDocument; formats: ReportFormat[] }
)

/** Reads it as it was stored. Throws if it is gone. */
export async function readContent(db: Queryable, delivery: DeliveryRow): Promise<Content> {
  const { workspaceId, kind, channel, createdAt } = delivery
  const { id, name } = await workspaceProfile(db, workspaceId)
  const common = { workspace: { id, name }, channelName: channel.name, queuedAt: createdAt }
  switch (kind) {
    case 'test':
      return { ...common, kind }
    case 'alert':
      return { ...common, kind, alert: await alertOf(db, delivery) }
    case 'report':
      return { ...common, kind, ...(await reportOf(db, delivery)) }
    default:
      return kind satisfies never
  }
}

async function alertOf(db: Queryable, { workspaceId, alertId }: DeliveryRow) {
  const alert = alertId && (await findAlert(db, workspaceId, alertId))
  if (!alert) throw new AppError('not_found', 'The alert was deleted before it was sent.')
  return alert
}

async function reportOf(db: Queryable, { workspaceId, reportId, revision, formats }: DeliveryRow) {
  const text = reportId && revision && (await revisionText(db, { workspaceId, reportId }, revision))
  if (!text) throw new AppError('not_found', 'The report was deleted before it was sent.')
  return { reportId, revision, document: ReportDocument.parse(JSON.parse(text)), formats: ReportFormat.array().parse(formats) }
}
