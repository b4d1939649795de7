import { type DeliveriesPage, Delivery } from '@/lib/contracts/deliveries'
import type { Queryable } from '@/lib/db/client'
import { deliveryRow, deliveryRows, type ShownDelivery } from '@/lib/db/deliveries'
import { deliverySubjects } from '@/lib/db/delivery-subjects'
import { AppError } from '@/lib/domain/app-error'
import { type Cursor, writeCursor } from '@/lib/domain/cursor'
import { periodName } from '@/lib/domain/period-name'
import { reportPath } from '@/lib/domain/report-path'

/** What was sent, and what became of it, the newest first. */
export async function listDeliveries(
  db: Queryable,
  workspaceId: string,
  { after, limit }: { after: Cursor | null; limit: number },
): Promise<DeliveriesPage> {
  const found = await deliveryRows(db, workspaceId, after, limit + 1)
  const rows = await shown(db, workspaceId, found.slice(0, limit))
  const last = found.length > limit ? rows.at(-1) : undefined
  return { rows, nextCursor: last ? writeCursor({ at: last.createdAt, id: last.id }) : null }
}

export async function readDelivery(db: Queryable, key: { workspaceId: string; id: string }): Promise<Delivery> {
  const row = await deliveryRow(db, key)
  const [delivery] = row ? await shown(db, key.workspaceId, [row]) : []
  if (!delivery)
    throw new AppError('not_found', 'There is no such delivery in this workspace. Its channel may have been deleted: reload the page.')
  return delivery
}

async function shown(db: Queryable, workspaceId: string, rows: ShownDelivery[]): Promise<Delivery[]> {
  const subjects = await deliverySubjects(db, workspaceId, {
    reportIds: rows.flatMap(({ reportId }) => reportId ?? []),
    alertIds: rows.flatMap(({ alertId }) => alertId ?? []),
  })
  return rows.map((row) =>
    Delivery.parse({
      ...row,
      ...subjectOf(row, subjects),
      createdAt: row.createdAt.toISOString(),
      nextAt: row.status === 'waiting' ? row.nextAt.toISOString() : null,
      finishedAt: row.finishedAt?.toISOString() ?? null,
    }),
  )
}

type Subjects = Awaited<ReturnType<typeof deliverySubjects>>

function subjectOf(
  { kind, reportId, revision, alertId }: ShownDelivery,
  { reports, alerts, views }: Subjects,
): Pick<Delivery, 'what' | 'link'> {
  switch (kind) {
    case 'test':
      return { what: 'Test', link: null }
    case 'alert': {
      const alert = alerts.find(({ id }) => id === alertId)
      return alert ? { what: `Alert: ${alert.title}`, link: alert.link } : { what: 'An alert that was deleted', link: null }
    }
    case 'report': {
      const report = reports.find(({ id }) => id === reportId)
      if (!report) return { what: 'A report that was deleted', link: null }
      const { period, scope } = report
      const viewName = scope === '' ? null : (views.find(({ id }) => id === scope)?.name ?? 'a deleted view')
      return {
        what: ['Report', periodName(period), viewName].filter((part) => part !== null).join(' · '),
        link: reportPath({ period, viewId: scope || null, revision }),
      }
    }
    default:
      return kind satisfies never
  }
}
