import type { Cell } from '@/lib/db/cells'
import type { Queryable } from '@/lib/db/client'
import { type CopiedRow, copiedRows, markCopied } from '@/lib/db/copied-rows'
import { shownTranscript } from '@/lib/db/stored-sessions'
import { insertTurnKeys, kinByIds, kinOf, relatedOf, replaceTurnKeys } from '@/lib/db/turn-keys'
import { type Copied, copiedPart, type SpokenKey } from '@/lib/domain/kinship'
import { Transcript } from '@/lib/domain/transcript'
import { countTurns } from '@/lib/domain/turns'
import { unpack } from './pack'

/** Sessions that count other turns than before, with their cells. They wait for the classifier again. */
export type Resettled = { sessionIds: string[]; cells: Cell[] }

/** Stores what the session holds, and parts the turns anew between it and its kin. Most sessions have none. */
export async function settleKinship(
  tx: Queryable,
  { isNew, ...session }: { workspaceId: string; sessionId: string; isNew: boolean },
  keys: readonly SpokenKey[],
): Promise<Resettled> {
  const { workspaceId, sessionId } = session
  const former = isNew ? [] : await kinOf(tx, workspaceId, [sessionId])
  if (isNew) await insertTurnKeys(tx, workspaceId, [{ sessionId, keys }])
  else await replaceTurnKeys(tx, session, keys)
  const kin = keys.length > 0 ? await kinOf(tx, workspaceId, [sessionId]) : []
  if (kin.length === 0 && former.length === 0) return { sessionIds: [], cells: [] }
  return partTurns(tx, workspaceId, [...new Set([sessionId, ...former, ...kin])])
}

/** The same for sessions that were just stored together. */
export async function settleNewSessions(
  tx: Queryable,
  workspaceId: string,
  sessions: readonly { sessionId: string; keys: readonly SpokenKey[] }[],
): Promise<Resettled> {
  await insertTurnKeys(tx, workspaceId, sessions)
  const related = await relatedOf(
    tx,
    workspaceId,
    sessions.filter(({ keys }) => keys.length > 0).map(({ sessionId }) => sessionId),
  )
  return related.length === 0 ? { sessionIds: [], cells: [] } : partTurns(tx, workspaceId, related)
}

/** Writes down for each of these sessions which of its turns are counted elsewhere. Their own kin are asked, and stay as they are. */
export async function partTurns(tx: Queryable, workspaceId: string, ids: readonly string[]): Promise<Resettled> {
  const family = await kinByIds(tx, workspaceId, [...ids, ...(await kinOf(tx, workspaceId, ids))])
  const rows = new Map((await copiedRows(tx, workspaceId, ids)).map((row) => [row.id, row]))
  const resettled: Resettled = { sessionIds: [], cells: [] }
  for (const session of family) {
    const row = rows.get(session.id)
    if (!row) continue
    const others = family.filter(({ id }) => id !== session.id)
    const copied = copiedPart(session, others)
    if (isSettled(row, copied)) continue
    await markCopied(tx, { workspaceId, id: row.id }, await fieldsOf(tx, workspaceId, row.id, copied))
    resettled.sessionIds.push(row.id)
    resettled.cells.push(row.cell)
  }
  return resettled
}

function isSettled(row: CopiedRow, copied: Copied | null): boolean {
  if (row.copiedFrom !== (copied?.from ?? null)) return false
  if (copied === null) return true
  return copied.ownFrom === null ? row.developerTurns === 0 : row.copiedTurns === copied.ownFrom - 1
}

async function fieldsOf(tx: Queryable, workspaceId: string, sessionId: string, copied: Copied | null) {
  const content = await shownTranscript(tx, workspaceId, sessionId)
  const turns = content ? Transcript.parse(JSON.parse(await unpack(content))).turns : []
  const copiedTurns = copied === null ? 0 : copied.ownFrom === null ? turns.length : copied.ownFrom - 1
  const own = turns.slice(copiedTurns)
  return {
    copiedTurns,
    copiedFrom: copied?.from ?? null,
    developerTurns: countTurns(own, 'developer'),
    agentTurns: countTurns(own, 'agent'),
  }
}
