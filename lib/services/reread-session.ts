import type { Db, Queryable } from '@/lib/db/client'
import { ensureRepositories } from '@/lib/db/repositories'
import { keepParsed, lockForResults, sourceOf } from '@/lib/db/session-jobs'
import { cellOf, lockSessions, replaceSession, saveTranscript } from '@/lib/db/stored-sessions'
import { FileContext } from '@/lib/domain/file-context'
import { FORMAT_REGISTRY } from '@/lib/formats/registry'
import type { Job } from './job'
import type { ReadySession, StoredSource } from './ready-file'
import { refreshRollups } from './refresh-rollups'
import { type Place, repositoryNameOf, sessionFields } from './session-fields'
import { settleKinship } from './settle-kinship'

type Known = { revision: number; format: string; formatVersion: number; repository: string; timeZone: string }
export type ReadAgain = (source: StoredSource) => Promise<ReadySession | null>

/**
 * If the format got a new version since, parses the stored file again and shows what it makes of it now: the packed transcript.
 * Null if there is nothing better: the version is current, or the file no longer tells of the session, which then stays as it was.
 */
export async function rereadSession(db: Db, job: Job, known: Known, readAgain: ReadAgain): Promise<Uint8Array | null> {
  const format = Object.values(FORMAT_REGISTRY).find(({ id }) => id === known.format)
  if (!format || format.version <= known.formatVersion) return null
  const source = await sourceOf(db, job, known.revision)
  if (!source) return null

  const ready = await readAgain({ ...source, context: FileContext.nullable().parse(source.context) })
  const place: Place = { workspaceId: job.workspaceId, timeZone: known.timeZone, repository: known.repository, now: source.receivedAt }
  return db.$transaction(async (tx) => {
    await lockSessions(tx, job.workspaceId)
    const [current] = await lockForResults(tx, job.workspaceId, new Map([[job.sessionId, known.revision]]))
    if (!current) return null
    if (ready) {
      const cells = await showAgain(tx, { job, place, revision: known.revision }, ready)
      await refreshRollups(tx, job.workspaceId, [current.cell, ...cells])
    } else await keepParsed(tx, job, format.version)
    return ready?.packed ?? null
  })
}

type Shown = { job: Job; place: Place; revision: number }

async function showAgain(tx: Queryable, { job, place, revision }: Shown, ready: ReadySession) {
  const { workspaceId, sessionId } = job
  const name = repositoryNameOf(ready, place)
  const repositories = await ensureRepositories(tx, workspaceId, new Set([name]))
  const fields = sessionFields(ready, place, repositories.get(name) ?? '')
  await replaceSession(tx, { workspaceId, id: sessionId }, { revision, length: ready.length }, fields)
  await saveTranscript(tx, { workspaceId, sessionId }, ready.packed)
  const kin = await settleKinship(tx, { workspaceId, sessionId, isNew: false }, ready.keys)
  return [cellOf(fields), ...kin.cells]
}
