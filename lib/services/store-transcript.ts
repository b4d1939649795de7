import type { Cell } from '@/lib/db/cells'
import type { Queryable } from '@/lib/db/client'
import { ensureRepository } from '@/lib/db/repositories'
import {
  cellOf,
  findByIdentity,
  insertRevision,
  insertSession,
  lockSessions,
  replaceSession,
  type SessionFields,
  type StoredSession,
  saveTranscript,
  shownTranscript,
} from '@/lib/db/stored-sessions'
import { dayIn } from '@/lib/domain/calendar'
import { UNKNOWN_MODEL } from '@/lib/domain/format'
import { plainSourceId } from '@/lib/domain/session-identity'
import { Transcript } from '@/lib/domain/transcript'
import { countTurns } from '@/lib/domain/turns'
import { exclusionOf } from '@/lib/ingest/exclusion'
import { replacesVersion } from '@/lib/ingest/replaces-version'
import { titleOf } from '@/lib/ingest/title'
import { turnKeys } from '@/lib/ingest/turn-keys'
import { unpack } from './pack'
import { settleKinship } from './settle-kinship'

/** Of one file; what more there is only tells the same. */
export const STORED_WARNINGS = 50
export const NO_REPOSITORY = '(no repository)'

export type Place = {
  workspaceId: string
  timeZone: string
  /** Chosen by the uploader, for files that do not tell theirs. */
  repository: string | null
  fingerprint: string
  now: Date
}
/** A transcript made ready outside the transaction, so that the transaction is short. */
export type Prepared = {
  transcript: Transcript
  identity: string
  length: number
  packed: Uint8Array<ArrayBuffer>
  position: number
  warnings: SessionFields['warnings']
}
/** `kept`: an older or lesser version than the one that is shown. `kin`: other sessions that must be classified again. */
export type Stored = { sessionId: string; change: 'created' | 'updated' | 'kept'; cells: Cell[]; kin: string[] }

/** Stores one session of a file: a new one, a fuller version of a known one, or a lesser one that is kept but not shown. */
export async function storeTranscript(tx: Queryable, prepared: Prepared, place: Place): Promise<Stored> {
  const { workspaceId, fingerprint } = place
  const { identity, length, packed, position } = prepared
  await lockSessions(tx, workspaceId)
  const known = await findByIdentity(tx, workspaceId, identity)
  const shown = !known || (await isFuller(tx, workspaceId, prepared, known))
  const revision = { workspaceId, revision: (known?.revisions ?? 0) + 1, fingerprint, position, shown }
  if (known && !shown) {
    await insertRevision(tx, { ...revision, sessionId: known.id })
    return { sessionId: known.id, change: 'kept', cells: [], kin: [] }
  }

  const fields = await sessionFields(tx, prepared, place)
  const sessionId = known?.id ?? (await insertSession(tx, { workspaceId, identity, length }, fields))
  if (known) await replaceSession(tx, { workspaceId, id: sessionId }, { revision: revision.revision, length }, fields)
  await insertRevision(tx, { ...revision, sessionId })
  await saveTranscript(tx, { workspaceId, sessionId }, packed)
  const kin = await settleKinship(tx, { workspaceId, sessionId, isNew: !known }, turnKeys(prepared.transcript))
  return {
    sessionId,
    change: known ? 'updated' : 'created',
    cells: [cellOf(fields), ...(known ? [known.cell] : []), ...kin.cells],
    kin: kin.sessionIds.filter((id) => id !== sessionId),
  }
}

/** The transcript that is shown is only opened where another format tells of the same session. */
async function isFuller(tx: Queryable, workspaceId: string, { transcript, length }: Prepared, known: StoredSession): Promise<boolean> {
  const { format, endedAt } = transcript
  const content = format === known.format ? null : await shownTranscript(tx, workspaceId, known.id)
  const shown = content && Transcript.parse(JSON.parse(await unpack(content)))
  return replacesVersion({ format, length, endedAt }, { ...known, endedAt: shown?.endedAt ?? null })
}

/** A session whose file tells no start began by its end, else when it was received; `startReliability` says so. */
export async function sessionFields(
  tx: Queryable,
  { transcript, warnings }: Pick<Prepared, 'transcript' | 'warnings'>,
  place: Omit<Place, 'fingerprint'>,
): Promise<SessionFields> {
  const told = transcript.startedAt ?? transcript.endedAt
  const startedAt = told ? new Date(told) : place.now
  return {
    sourceId: transcript.sourceId && plainSourceId(transcript.sourceId),
    parentSourceId: transcript.parentId && plainSourceId(transcript.parentId),
    format: transcript.format,
    formatVersion: transcript.formatVersion,
    platform: transcript.platform,
    agent: transcript.agent,
    model: transcript.model ?? UNKNOWN_MODEL,
    title: titleOf(transcript),
    repositoryId: await ensureRepository(tx, place.workspaceId, transcript.repository ?? place.repository ?? NO_REPOSITORY),
    startedAt,
    startReliability: transcript.startReliability,
    day: new Date(dayIn(place.timeZone, startedAt)),
    developerTurns: countTurns(transcript.turns, 'developer'),
    agentTurns: countTurns(transcript.turns, 'agent'),
    warnings,
    exclusion: exclusionOf(transcript),
    copiedTurns: 0,
    copiedFrom: null,
  }
}
