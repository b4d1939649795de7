import type { Cell } from '@/lib/db/cells'
import type { Queryable } from '@/lib/db/client'
import {
  cellOf,
  findByIdentity,
  insertRevision,
  insertSession,
  replaceSession,
  type StoredSession,
  saveTranscript,
  shownTranscript,
} from '@/lib/db/stored-sessions'
import { Transcript } from '@/lib/domain/transcript'
import { replacesVersion } from '@/lib/ingest/replaces-version'
import { unpack } from './pack'
import type { ReadySession } from './ready-file'
import { type Place, sessionFields } from './session-fields'
import { settleKinship } from './settle-kinship'

/** `kept`: an older or lesser version than the one that is shown. `kin`: other sessions that must be classified again. */
export type Stored = { sessionId: string; change: 'created' | 'updated' | 'kept'; cells: Cell[]; kin: string[] }
type Told = { place: Place; fingerprint: string; repositoryId: string }

/** Stores one session of a file: a new one, a fuller version of a known one, or a lesser one that is kept but not shown. */
export async function storeTranscript(tx: Queryable, ready: ReadySession, { place, fingerprint, repositoryId }: Told): Promise<Stored> {
  const { workspaceId } = place
  const { identity, length, packed, position } = ready
  const known = await findByIdentity(tx, workspaceId, identity)
  const shown = !known || (await isFuller(tx, workspaceId, ready, known))
  const revision = { workspaceId, revision: (known?.revisions ?? 0) + 1, fingerprint, position, shown }
  if (known && !shown) {
    await insertRevision(tx, { ...revision, sessionId: known.id })
    return { sessionId: known.id, change: 'kept', cells: [], kin: [] }
  }

  const fields = sessionFields(ready, place, repositoryId)
  const sessionId = known?.id ?? (await insertSession(tx, { workspaceId, identity, length }, fields))
  if (known) await replaceSession(tx, { workspaceId, id: sessionId }, { revision: revision.revision, length }, fields)
  await insertRevision(tx, { ...revision, sessionId })
  await saveTranscript(tx, { workspaceId, sessionId }, packed)
  const kin = await settleKinship(tx, { workspaceId, sessionId, isNew: !known }, ready.keys)
  return {
    sessionId,
    change: known ? 'updated' : 'created',
    cells: [cellOf(fields), ...(known ? [known.cell] : []), ...kin.cells],
    kin: kin.sessionIds.filter((id) => id !== sessionId),
  }
}

/** The transcript that is shown is only opened where another format tells of the same session. */
async function isFuller(tx: Queryable, workspaceId: string, { facts, length }: ReadySession, known: StoredSession): Promise<boolean> {
  const { format, endedAt } = facts
  const content = format === known.format ? null : await shownTranscript(tx, workspaceId, known.id)
  const shown = content && Transcript.parse(JSON.parse(await unpack(content)))
  return replacesVersion({ format, length, endedAt }, { ...known, endedAt: shown?.endedAt ?? null })
}
