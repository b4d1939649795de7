import { randomUUID } from 'node:crypto'
import type { Queryable } from '@/lib/db/client'
import { cellOf, insertSessions } from '@/lib/db/stored-sessions'
import type { ReadySession } from './ready-file'
import { type Place, sessionFields } from './session-fields'
import { settleNewSessions } from './settle-kinship'
import type { Stored } from './store-transcript'

export type NewSession = { ready: ReadySession; fingerprint: string; repositoryId: string }

/** Stores sessions that nobody knows yet, all at once: most uploads are of this kind. */
export async function createSessions(tx: Queryable, place: Place, news: readonly NewSession[]): Promise<Stored[]> {
  const { workspaceId } = place
  const rows = news.map(({ ready, fingerprint, repositoryId }) => {
    const { identity, length, packed, position, keys } = ready
    return { id: randomUUID(), identity, length, packed, position, keys, fingerprint, fields: sessionFields(ready, place, repositoryId) }
  })
  await insertSessions(tx, workspaceId, rows)
  const kin = await settleNewSessions(
    tx,
    workspaceId,
    rows.map(({ id, keys }) => ({ sessionId: id, keys })),
  )
  const created: Stored[] = rows.map(({ id, fields }) => ({ sessionId: id, change: 'created', cells: [cellOf(fields)], kin: [] }))
  const [first] = created
  if (first) {
    first.cells.push(...kin.cells)
    first.kin.push(...kin.sessionIds)
  }
  return created
}
