import { createHash } from 'node:crypto'
import type { FileResult } from '@/lib/contracts/upload'
import type { Queryable } from '@/lib/db/client'
import { insertSourceFile, sessionsOfFile } from '@/lib/db/source-files'
import type { FileContext } from '@/lib/domain/file-context'
import { sessionIdentity, transcriptLength } from '@/lib/domain/session-identity'
import type { ReadTranscript } from '@/lib/ingest/read-transcript'
import { pack } from './pack'
import { refreshRollups } from './refresh-rollups'
import { type Place, type Prepared, STORED_WARNINGS, type Stored, storeTranscript } from './store-transcript'

/** Asks for a session to be classified, inside the transaction that stored it. */
export type Enqueue = (tx: Queryable, job: { workspaceId: string; sessionId: string }) => Promise<void>

/** A file made ready outside the transaction, so that the transaction is short. */
export type ReadyFile = { read: ReadTranscript; prepared: Prepared[]; content: Uint8Array<ArrayBuffer>; context: FileContext | null }
export type StoredFile = { outcome: Exclude<FileResult['outcome'], 'failed'>; sessionIds: string[]; older: boolean }

export async function readyFile(read: ReadTranscript, context: FileContext | null): Promise<ReadyFile> {
  return { read, prepared: await prepare(read), content: await pack(read.text), context }
}

async function prepare(read: ReadTranscript): Promise<Prepared[]> {
  return Promise.all(
    read.parsed.sessions.map(async (transcript, position) => ({
      transcript,
      identity: createHash('sha256').update(sessionIdentity(transcript, read.name)).digest('hex'),
      length: transcriptLength(transcript),
      packed: await pack(JSON.stringify(transcript)),
      position,
      warnings: position === 0 ? read.warnings.slice(0, STORED_WARNINGS) : [],
    })),
  )
}

/** Stores the file, its sessions and their jobs, and counts them. Content that is here already changes nothing. */
export async function storeFile(
  tx: Queryable,
  { enqueue, ...place }: Omit<Place, 'fingerprint'> & { enqueue: Enqueue },
  { read, prepared, content, context }: ReadyFile,
): Promise<StoredFile> {
  const { workspaceId } = place
  const { fingerprint, name: fileName } = read
  const isNew = await insertSourceFile(tx, { workspaceId, fingerprint, fileName, content, bytes: Buffer.byteLength(read.text), context })
  const stored: Stored[] = []
  if (isNew) for (const one of sorted(prepared)) stored.push(await storeTranscript(tx, one, { ...place, fingerprint }))
  for (const sessionId of toClassify(stored)) await enqueue(tx, { workspaceId, sessionId })
  await refreshRollups(
    tx,
    workspaceId,
    stored.flatMap((one) => one.cells),
  )
  const sessionIds = isNew ? inFileOrder(prepared, stored) : ((await sessionsOfFile(tx, workspaceId, fingerprint)) ?? [])
  return { outcome: outcomeOf(stored), sessionIds, older: stored.some((one) => one.change === 'kept') }
}

/** What changed, and the kin that now count other turns; each once. */
function toClassify(stored: Stored[]): Set<string> {
  return new Set(stored.flatMap(({ sessionId, change, kin }) => (change === 'kept' ? [] : [sessionId, ...kin])))
}

function outcomeOf(stored: Stored[]): StoredFile['outcome'] {
  if (stored.some((one) => one.change === 'created')) return 'created'
  return stored.some((one) => one.change === 'updated') ? 'updated' : 'duplicate'
}

/** Locks are taken in one order everywhere, so that two uploads never wait for each other in a circle. */
const sorted = (prepared: Prepared[]) => prepared.toSorted((a, b) => (a.identity < b.identity ? -1 : 1))

function inFileOrder(prepared: Prepared[], stored: Stored[]): string[] {
  const order = sorted(prepared).map((one, index) => ({ position: one.position, id: stored[index]?.sessionId ?? '' }))
  return order.toSorted((a, b) => a.position - b.position).map(({ id }) => id)
}
