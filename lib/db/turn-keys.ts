import { z } from 'zod'
import { inOrder, type Kin, type SpokenKey } from '@/lib/domain/kinship'
import type { Queryable } from './client'

/** Puts the keys of a session in the place of its earlier ones. */
export async function replaceTurnKeys(
  tx: Queryable,
  { workspaceId, sessionId }: { workspaceId: string; sessionId: string },
  keys: readonly SpokenKey[],
): Promise<void> {
  await tx.sessionTurnKey.deleteMany({ where: { workspaceId, sessionId } })
  await insertTurnKeys(tx, workspaceId, [{ sessionId, keys }])
}

export async function insertTurnKeys(
  tx: Queryable,
  workspaceId: string,
  sessions: readonly { sessionId: string; keys: readonly SpokenKey[] }[],
): Promise<void> {
  const data = sessions.flatMap(({ sessionId, keys }) =>
    keys.map((key) => ({ workspaceId, sessionId, ...key, at: key.at === null ? null : new Date(key.at) })),
  )
  if (data.length > 0) await tx.sessionTurnKey.createMany({ data })
}

/** These of the sessions that share a key with another, and those others. */
export async function relatedOf(db: Queryable, workspaceId: string, sessionIds: readonly string[]): Promise<string[]> {
  if (sessionIds.length === 0) return []
  const rows = await db.$queryRaw`
    select distinct unnest(array[own.session_id, other.session_id]) as id
    from session_turn_key own
    join session_turn_key other on other.workspace_id = own.workspace_id and other.key = own.key and other.session_id <> own.session_id
    where own.workspace_id = ${workspaceId}::uuid and own.session_id = any(${sessionIds}::uuid[])`
  return z
    .array(Id)
    .parse(rows)
    .map(({ id }) => id)
}

const Id = z.object({ id: z.uuid() })

/** The other sessions that hold a key of one of these. */
export async function kinOf(db: Queryable, workspaceId: string, sessionIds: readonly string[]): Promise<string[]> {
  return (await relatedOf(db, workspaceId, sessionIds)).filter((id) => !sessionIds.includes(id))
}

/** What these sessions hold. Telemetry and transcripts of nobody's speech are there without keys. */
export async function kinByIds(db: Queryable, workspaceId: string, ids: readonly string[]): Promise<Kin[]> {
  const sessions = await db.session.findMany({
    where: { workspaceId, id: { in: [...ids] } },
    select: { id: true, identity: true, exclusion: true, turnKeys: { select: { key: true, turn: true, at: true } } },
  })
  return sessions.map(({ id, identity, exclusion, turnKeys }) => ({
    id,
    identity,
    counts: exclusion === null,
    keys: inOrder(turnKeys.map(({ key, turn, at }) => ({ key, turn, at: at?.getTime() ?? null }))),
  }))
}
