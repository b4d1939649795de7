import { Alert, type AlertsPage } from '@/lib/contracts/alerts'
import { alertRows } from '@/lib/db/alerts'
import type { Queryable } from '@/lib/db/client'
import { readCursor, writeCursor } from '@/lib/domain/cursor'

const ON_PAGE = 50

/** What was raised, the latest first. */
export async function listAlerts(db: Queryable, workspaceId: string, cursor: string | null): Promise<AlertsPage> {
  const last = cursor === null ? null : readCursor(cursor)
  const after = last && { id: last.id, raisedAt: new Date(last.at) }
  const rows = await alertRows(db, workspaceId, { after, take: ON_PAGE + 1 })
  const page = rows.slice(0, ON_PAGE)
  const end = page.at(-1)
  return {
    items: page.map(({ rule: { kind, ...rule }, raisedAt, endedAt, ...row }) =>
      Alert.parse({ ...row, rule, kind, raisedAt: raisedAt.toISOString(), endedAt: endedAt?.toISOString() ?? null }),
    ),
    nextCursor: rows.length > ON_PAGE && end ? writeCursor({ at: end.raisedAt.toISOString(), id: end.id }) : null,
  }
}
