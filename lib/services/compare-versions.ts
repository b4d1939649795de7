import { ChangedSession, type ChangedSessionsPage, VersionComparison } from '@/lib/contracts/classifier'
import type { Db } from '@/lib/db/client'
import { comparing, countChanges, listChanged, type TwoVersions } from '@/lib/db/version-changes'
import { type Cursor, writeCursor } from '@/lib/domain/cursor'
import { Severity, Status, Symptom } from '@/lib/domain/taxonomy'

const CODES = [...Symptom.options, ...Severity.options, ...Status.options]

/** What changes from one version to the other, over the sessions that count and that both read. */
export async function compareVersions(db: Db, workspaceId: string, versions: TwoVersions): Promise<VersionComparison> {
  const found = await comparing(db, (tx) => countChanges(tx, workspaceId, versions))
  const { both, changed, withEpisodeA, withEpisodeB, onlyA, onlyB, same, relabelled } = found
  const labels = new Map(found.labels.map(({ code, ...counts }) => [code, counts]))
  const shared = same + relabelled
  return VersionComparison.parse({
    ...versions,
    sessions: { both, changed, withEpisodeA, withEpisodeB },
    episodes: { a: shared + onlyA, b: shared + onlyB, onlyA, onlyB, same, relabelled },
    labels: CODES.map((code) => ({ code, ...(labels.get(code) ?? { a: 0, b: 0 }) })),
  })
}

type Asked = TwoVersions & { after: Cursor | null; limit: number }

/** A page of the sessions in which the versions differ, the latest first. */
export async function listChangedSessions(db: Db, workspaceId: string, asked: Asked): Promise<ChangedSessionsPage> {
  const { after, limit, ...versions } = asked
  const found = await comparing(db, (tx) => listChanged(tx, workspaceId, versions, after, limit + 1))
  const rows = found.slice(0, limit).map((row) => ChangedSession.parse({ ...row, startedAt: row.startedAt.toISOString() }))
  const last = rows.at(-1)
  return {
    rows,
    nextCursor: found.length > limit && last ? writeCursor({ at: last.startedAt, id: last.id }) : null,
    total: after ? null : (found[0]?.total ?? 0),
  }
}
