import type { FileContext } from '@/lib/domain/file-context'
import type { Queryable } from './client'
import { Prisma } from './generated/client'

export type StreamRow = {
  id: string
  key: string
  fileName: string
  context: unknown
  received: number
  read: number
  fingerprint: string | null
  isFinal: boolean
  failure: string | null
  updatedAt: Date
}
type NewStream = { workspaceId: string; key: string; fileName: string; context: FileContext | null }

const COLUMNS = {
  id: true,
  key: true,
  fileName: true,
  context: true,
  received: true,
  read: true,
  fingerprint: true,
  isFinal: true,
  failure: true,
  updatedAt: true,
} as const

export function findStream(db: Queryable, workspaceId: string, key: string): Promise<StreamRow | null> {
  return db.stream.findUnique({ where: { workspaceId_key: { workspaceId, key } }, select: COLUMNS })
}

export function findStreamById(db: Queryable, workspaceId: string, id: string): Promise<StreamRow | null> {
  return db.stream.findUnique({ where: { workspaceId_id: { workspaceId, id } }, select: COLUMNS })
}

/** The stream of that key, made if it is new, and locked until the transaction ends. */
export async function lockStream(tx: Queryable, stream: NewStream): Promise<StreamRow> {
  const { workspaceId, key, context } = stream
  await tx.stream.createMany({ data: [{ ...stream, context: context ?? Prisma.DbNull }], skipDuplicates: true })
  await tx.$queryRaw`select 1 from stream where workspace_id = ${workspaceId}::uuid and key = ${key} for update`
  return tx.stream.findUniqueOrThrow({ where: { workspaceId_key: { workspaceId, key } }, select: COLUMNS })
}

export type Chunk = { offset: number; bytes: number; content: Uint8Array<ArrayBuffer> }
type Key = { workspaceId: string; streamId: string }

export async function insertChunk(tx: Queryable, key: Key, chunk: Chunk): Promise<void> {
  await tx.streamChunk.create({ data: { ...key, ...chunk } })
}

export async function grow(
  tx: Queryable,
  { workspaceId, streamId }: Key,
  data: { received: number; isFinal: boolean; updatedAt: Date; fileName: string; context: FileContext | null },
): Promise<void> {
  const { context, ...rest } = data
  await tx.stream.update({ where: { workspaceId_id: { workspaceId, id: streamId } }, data: { ...rest, ...(context ? { context } : {}) } })
}

/** What was received and not yet read, in order. */
export function chunksOf(db: Queryable, key: Key) {
  return db.streamChunk.findMany({ where: key, orderBy: { offset: 'asc' }, select: { offset: true, bytes: true, content: true } })
}

export async function markRead(
  tx: Queryable,
  { workspaceId, streamId }: Key,
  { read, fingerprint }: { read: number; fingerprint: string },
): Promise<void> {
  await tx.streamChunk.deleteMany({ where: { workspaceId, streamId, offset: { lt: read } } })
  await tx.stream.update({ where: { workspaceId_id: { workspaceId, id: streamId } }, data: { read, fingerprint, failure: null } })
}

export async function markUnreadable(tx: Queryable, { workspaceId, streamId }: Key, failure: string): Promise<void> {
  await tx.stream.updateMany({ where: { workspaceId, id: streamId }, data: { failure } })
}

/** Streams that still have something to be read and were left alone since, over all workspaces. */
export function streamsDue(db: Queryable, leftSince: Date, take: number): Promise<{ workspaceId: string; id: string }[]> {
  return db.stream.findMany({
    where: { chunks: { some: {} }, failure: null, updatedAt: { lt: leftSince } },
    orderBy: { updatedAt: 'asc' },
    select: { workspaceId: true, id: true },
    take,
  })
}

/** Ends streams that did not grow since. They begin again with the next bytes. */
export async function endSilentStreams(db: Queryable, silentSince: Date): Promise<void> {
  await db.stream.updateMany({ where: { isFinal: false, updatedAt: { lt: silentSince } }, data: { isFinal: true } })
}
