import { SessionRow, type SessionSearch, type SessionsPage } from '@/lib/contracts/sessions'
import type { Queryable } from '@/lib/db/client'
import { countSessions, listSessions as listRows, type SessionRowRecord } from '@/lib/db/session-rows'
import { reasonOf } from '@/lib/db/standing'
import { type Cursor, writeCursor } from '@/lib/domain/cursor'
import type { Filters } from '@/lib/domain/filters'
import { Symptom } from '@/lib/domain/taxonomy'

export const COUNTED_AT_MOST = 10_000

type Asked = { filters: Filters; search: SessionSearch; after: Cursor | null; limit: number }

/** A page of the sessions of a workspace, the latest first. */
export async function listSessions(db: Queryable, workspaceId: string, { filters, search, after, limit }: Asked): Promise<SessionsPage> {
  const found = await listRows(db, workspaceId, filters, search, after, limit + 1)
  const rows = found.slice(0, limit).map(sessionRow)
  const last = rows.at(-1)
  return {
    rows,
    nextCursor: found.length > limit && last ? writeCursor({ at: last.startedAt, id: last.id }) : null,
    total: after ? null : await countSessions(db, workspaceId, filters, search, COUNTED_AT_MOST),
  }
}

export function sessionRow({ findings, status: _s, standing, classifier, classifierVersion, ...row }: SessionRowRecord): SessionRow {
  const symptoms = new Set(findings.flatMap((finding) => finding.symptoms))
  return SessionRow.parse({
    ...row,
    startedAt: row.startedAt.toISOString(),
    growsUntil: row.growsUntil?.toISOString() ?? null,
    standing: reasonOf(standing) === null ? standing : 'excluded',
    exclusion: reasonOf(standing),
    symptoms: Symptom.options.filter((code) => symptoms.has(code)),
    classifier: classifier === null || classifierVersion === null ? null : { id: classifier, version: classifierVersion },
  })
}
