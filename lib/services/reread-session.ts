import type { Db } from '@/lib/db/client'
import { keepParsed, lockForResult, sourceOf } from '@/lib/db/session-jobs'
import { cellOf, lockSessions, replaceSession, saveTranscript } from '@/lib/db/stored-sessions'
import { FileContext } from '@/lib/domain/file-context'
import { transcriptLength } from '@/lib/domain/session-identity'
import type { Transcript } from '@/lib/domain/transcript'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import type { Parsed, SourceFile } from '@/lib/formats/format'
import { FORMAT_REGISTRY, recogniseFormat } from '@/lib/formats/registry'
import { applyContext } from '@/lib/ingest/apply-context'
import { turnKeys } from '@/lib/ingest/turn-keys'
import type { Job } from './job'
import { pack, unpack } from './pack'
import { refreshRollups } from './refresh-rollups'
import { settleKinship } from './settle-kinship'
import { STORED_WARNINGS, sessionFields } from './store-transcript'

type Known = { revision: number; format: string; formatVersion: number; repository: string; timeZone: string }

/**
 * If the format got a new version since, parses the stored file again and shows what it makes of it now. Null if there is
 * nothing better: the version is current, or the file no longer tells of the session, which then stays as it was.
 */
export async function rereadSession(db: Db, job: Job, known: Known): Promise<Transcript | null> {
  const format = Object.values(FORMAT_REGISTRY).find(({ id }) => id === known.format)
  if (!format || format.version <= known.formatVersion) return null
  const source = await sourceOf(db, job, known.revision)
  if (!source) return null

  const parsed = parseAgain({ name: source.fileName, text: await unpack(source.content) })
  const { sessions, warnings } = applyContext(parsed, FileContext.nullable().parse(source.context))
  const transcript = sessions[source.position]
  const packed = transcript ? await pack(JSON.stringify(transcript)) : null
  const { workspaceId, sessionId } = job
  return db.$transaction(async (tx) => {
    await lockSessions(tx, workspaceId)
    const current = await lockForResult(tx, job, known.revision)
    if (!current) return null
    if (!transcript || !packed) {
      await keepParsed(tx, job, format.version)
      return null
    }
    const place = { workspaceId, timeZone: known.timeZone, repository: known.repository, now: source.receivedAt }
    const fields = await sessionFields(tx, { transcript, warnings: source.position === 0 ? warnings.slice(0, STORED_WARNINGS) : [] }, place)
    await replaceSession(tx, { workspaceId, id: sessionId }, { revision: known.revision, length: transcriptLength(transcript) }, fields)
    await saveTranscript(tx, { workspaceId, sessionId }, packed)
    const kin = await settleKinship(tx, { workspaceId, sessionId, isNew: false }, turnKeys(transcript))
    await refreshRollups(tx, workspaceId, [current.cell, cellOf(fields), ...kin.cells])
    return transcript
  })
}

function parseAgain(file: SourceFile): Parsed {
  try {
    return recogniseFormat(file).parse(file)
  } catch (error) {
    if (error instanceof UnreadableTranscript) return { sessions: [], warnings: [] }
    throw error
  }
}
