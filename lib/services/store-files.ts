import type { FileResult } from '@/lib/contracts/upload'
import type { Queryable } from '@/lib/db/client'
import { ensureRepositories } from '@/lib/db/repositories'
import { insertSourceFiles, sessionsOfFile } from '@/lib/db/source-files'
import { knownIdentities, lockSessions } from '@/lib/db/stored-sessions'
import { createSessions, type NewSession } from './create-sessions'
import type { ReadyFile, ReadySession } from './ready-file'
import { refreshRollups } from './refresh-rollups'
import { type Place, repositoryNameOf } from './session-fields'
import { type Stored, storeTranscript } from './store-transcript'

/** Asks for sessions to be classified, inside the transaction that stored them. */
export type Enqueue = (tx: Queryable, jobs: readonly { workspaceId: string; sessionId: string }[]) => Promise<void>
export type StoredFile = { outcome: Exclude<FileResult['outcome'], 'failed'>; sessionIds: string[]; older: boolean }

/**
 * Stores files, their sessions and their jobs, and counts them. Content that is here already changes nothing. Sessions that
 * nobody knows yet, most of them, are stored together; a version of a known one goes its own way.
 */
export async function storeFiles(
  tx: Queryable,
  { enqueue, ...place }: Place & { enqueue: Enqueue },
  files: readonly ReadyFile[],
): Promise<StoredFile[]> {
  const { workspaceId } = place
  await lockSessions(tx, workspaceId)
  const fresh = firstOfEach(files, await insertSourceFiles(tx, workspaceId, files))
  const stored = await storeSessions(tx, place, fresh.flatMap(sessionsIn))

  const all = [...stored.values()]
  const jobs = new Set(all.flatMap(({ sessionId, change, kin }) => (change === 'kept' ? kin : [sessionId, ...kin])))
  await enqueue(
    tx,
    Array.from(jobs, (sessionId) => ({ workspaceId, sessionId })),
  )
  await refreshRollups(
    tx,
    workspaceId,
    all.flatMap(({ cells }) => cells),
  )
  return inTurn(files, async (file) => (fresh.includes(file) ? outcomeOf(file, stored) : duplicateOf(tx, workspaceId, file)))
}

type InFile = { ready: ReadySession; fingerprint: string }

const sessionsIn = ({ sessions, fingerprint }: ReadyFile): InFile[] => sessions.map((ready) => ({ ready, fingerprint }))

/** The same content twice in one batch is the same file. */
function firstOfEach(files: readonly ReadyFile[], isNew: ReadonlySet<string>): ReadyFile[] {
  const first = new Map<string, ReadyFile>()
  for (const file of files) if (isNew.has(file.fingerprint) && !first.has(file.fingerprint)) first.set(file.fingerprint, file)
  return [...first.values()]
}

async function storeSessions(tx: Queryable, place: Place, sessions: InFile[]): Promise<Map<ReadySession, Stored>> {
  const { workspaceId } = place
  const seen = await knownIdentities(
    tx,
    workspaceId,
    sessions.map(({ ready }) => ready.identity),
  )
  const repositories = await ensureRepositories(tx, workspaceId, new Set(sessions.map(({ ready }) => repositoryNameOf(ready, place))))
  const located = sessions.map((one): NewSession => ({ ...one, repositoryId: repositories.get(repositoryNameOf(one.ready, place)) ?? '' }))
  const [news, others]: [NewSession[], NewSession[]] = [[], []]
  for (const one of located) {
    if (seen.has(one.ready.identity)) others.push(one)
    else news.push(one)
    seen.add(one.ready.identity)
  }
  const created = await createSessions(tx, place, news)
  const stored = new Map(news.map(({ ready }, index) => [ready, created[index]]))
  for (const { ready, ...told } of others) stored.set(ready, await storeTranscript(tx, ready, { place, ...told }))
  return new Map([...stored].flatMap(([ready, one]) => (one ? [[ready, one] as const] : [])))
}

function outcomeOf({ sessions }: ReadyFile, stored: ReadonlyMap<ReadySession, Stored>): StoredFile {
  const own = sessions.flatMap((ready) => stored.get(ready) ?? [])
  const changed = (change: Stored['change']) => own.some((one) => one.change === change)
  return {
    outcome: changed('created') ? 'created' : changed('updated') ? 'updated' : 'duplicate',
    sessionIds: own.map(({ sessionId }) => sessionId),
    older: changed('kept'),
  }
}

async function duplicateOf(tx: Queryable, workspaceId: string, { fingerprint }: ReadyFile): Promise<StoredFile> {
  return { outcome: 'duplicate', sessionIds: (await sessionsOfFile(tx, workspaceId, fingerprint)) ?? [], older: false }
}

/** A transaction has one connection: its queries wait for each other. */
async function inTurn<In, Out>(items: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = []
  for (const item of items) results.push(await work(item))
  return results
}
