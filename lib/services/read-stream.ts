import type { Db, Queryable } from '@/lib/db/client'
import { dropUnshown, sourceContent } from '@/lib/db/source-files'
import { setGrowing } from '@/lib/db/stored-sessions'
import { chunksOf, findStreamById, lockStream, markRead, markUnreadable, type StreamRow } from '@/lib/db/streams'
import { FileContext } from '@/lib/domain/file-context'
import { unpack } from './pack'
import type { ReadFile, ReadyFile } from './ready-file'
import { type Enqueue, storeFiles } from './store-files'
import { logUploads } from './store-ready'

export type StreamJob = { workspaceId: string; streamId: string }
type Reading = { db: Db; enqueue: Enqueue; read: ReadFile; timeZone: string; now: Date; finalAfterMs: number }
type Received = { stream: StreamRow; text: string; read: number }

/**
 * Reads what was received of a stream as one transcript, and stores it as the next version of its sessions. The version
 * before is a beginning of this one and goes. Doing it twice changes nothing. A file that does not say yet what it is waits for more.
 */
export async function readStream(reading: Reading, job: StreamJob): Promise<void> {
  const received = await assemble(reading.db, job)
  if (!received) return
  const { fileName, context } = received.stream
  const file = { name: fileName, bytes: Buffer.from(received.text), context: FileContext.nullable().parse(context) }
  const result = await reading.read(file)
  if ('unreadable' in result) return markUnreadable(reading.db, job, result.unreadable.message)
  await reading.db.$transaction((tx) => store(tx, reading, job, received, result.ready))
}

/** Null if the stream is gone or nothing new came. */
async function assemble(db: Db, { workspaceId, streamId }: StreamJob): Promise<Received | null> {
  const stream = await findStreamById(db, workspaceId, streamId)
  if (!stream) return null
  const chunks = await chunksOf(db, { workspaceId, streamId })
  const last = chunks.at(-1)
  if (!last) return null
  const before = stream.fingerprint ? await sourceContent(db, workspaceId, stream.fingerprint) : null
  const texts = await Promise.all([...(before ? [before] : []), ...chunks.map(({ content }) => content)].map(unpack))
  return { stream, text: texts.join(''), read: last.offset + last.bytes }
}

async function store(tx: Queryable, reading: Reading, job: StreamJob, { stream, read }: Received, ready: ReadyFile): Promise<void> {
  const { workspaceId } = job
  const { fileName, key } = stream
  const current = await lockStream(tx, { workspaceId, key, fileName, context: null })
  if (current.fingerprint !== stream.fingerprint) return

  const [stored] = await storeFiles(tx, { ...reading, workspaceId, repository: null }, [ready])
  if (!stored) return
  const growsUntil = current.isFinal ? null : new Date(current.updatedAt.getTime() + reading.finalAfterMs)
  await setGrowing(tx, workspaceId, stored.sessionIds, growsUntil)
  const { fingerprint } = ready
  await markRead(tx, job, { read, fingerprint })
  if (!stream.fingerprint) await logUploads(tx, workspaceId, [{ ready, stored }])
  else if (stream.fingerprint !== fingerprint) await dropUnshown(tx, workspaceId, stream.fingerprint)
}
