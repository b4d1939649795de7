import type { Cell } from './cells'
import type { Queryable } from './client'
import { reasonOf } from './standing'

/** Columns that a parsed transcript fills. */
export type SessionFields = {
  sourceId: string | null
  parentSourceId: string | null
  format: string
  formatVersion: number
  platform: string
  agent: string
  model: string
  title: string
  repositoryId: string
  repositoryName: string
  startedAt: Date
  startReliability: string
  day: Date
  developerTurns: number
  agentTurns: number
  warnings: { line: number | null; message: string }[]
  exclusion: string | null
  copiedTurns: number
  copiedFrom: string | null
}

export type StoredSession = { id: string; format: string; revision: number; revisions: number; length: number; cell: Cell }

/**
 * Takes the right to change sessions of the workspace until the transaction ends. One for all of them, as a session that comes may
 * take turns from any other; take it before any row is locked, so that no two writers wait for each other in a circle.
 */
export async function lockSessions(tx: Queryable, workspaceId: string): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${workspaceId}, 1))::text`
}

/** Which of these identities the workspace has a session of. */
export async function knownIdentities(tx: Queryable, workspaceId: string, identities: string[]): Promise<Set<string>> {
  const rows = await tx.session.findMany({ where: { workspaceId, identity: { in: identities } }, select: { identity: true } })
  return new Set(rows.map(({ identity }) => identity))
}

export type NewSessionRow = {
  id: string
  identity: string
  length: number
  fingerprint: string
  position: number
  packed: Uint8Array<ArrayBuffer>
  fields: SessionFields
}

/** New sessions with their first revision and their transcript. */
export async function insertSessions(tx: Queryable, workspaceId: string, rows: readonly NewSessionRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.session.createMany({ data: rows.map(({ id, identity, length, fields }) => ({ workspaceId, id, identity, length, ...fields })) })
  await tx.sessionRevision.createMany({
    data: rows.map(({ id, fingerprint, position }) => ({ workspaceId, sessionId: id, revision: 1, fingerprint, position })),
  })
  await tx.sessionTranscript.createMany({ data: rows.map(({ id, packed }) => ({ workspaceId, sessionId: id, content: packed })) })
}

export async function findByIdentity(tx: Queryable, workspaceId: string, identity: string): Promise<StoredSession | null> {
  const session = await tx.session.findUnique({
    where: { workspaceId_identity: { workspaceId, identity } },
    select: {
      id: true,
      format: true,
      revision: true,
      length: true,
      ...CELL,
      revisions: { orderBy: { revision: 'desc' }, take: 1, select: { revision: true } },
    },
  })
  if (!session) return null
  return {
    id: session.id,
    format: session.format,
    revision: session.revision,
    revisions: session.revisions[0]?.revision ?? 0,
    length: session.length,
    cell: cellOf(session),
  }
}

/** What `cellOf` needs of a session row. */
export const CELL = { day: true, repositoryId: true, platform: true, agent: true, model: true } as const

export function cellOf(row: { day: Date; repositoryId: string; platform: string; agent: string; model: string }): Cell {
  return {
    day: row.day.toISOString().slice(0, 10),
    repositoryId: row.repositoryId,
    platform: row.platform,
    agent: row.agent,
    model: row.model,
  }
}

export async function insertSession(
  tx: Queryable,
  key: { workspaceId: string; identity: string; length: number },
  fields: SessionFields,
): Promise<string> {
  const { id } = await tx.session.create({ data: { ...key, ...fields }, select: { id: true } })
  return id
}

/** Shows a new version of the session. It waits for the classifier again; the old findings stay until then. */
export async function replaceSession(
  tx: Queryable,
  key: { workspaceId: string; id: string },
  version: { revision: number; length: number },
  fields: SessionFields,
): Promise<void> {
  await tx.session.update({
    where: { workspaceId_id: key },
    data: { ...fields, ...version, status: 'parsed', failure: null, updatedAt: new Date() },
  })
}

export async function insertRevision(
  tx: Queryable,
  revision: { workspaceId: string; sessionId: string; revision: number; fingerprint: string; position: number; shown: boolean },
): Promise<void> {
  await tx.sessionRevision.create({ data: revision })
}

/** Gzip of the transcript that is shown; null if the session is not here. */
export async function shownTranscript(db: Queryable, workspaceId: string, sessionId: string): Promise<Uint8Array | null> {
  const row = await db.sessionTranscript.findUnique({
    where: { workspaceId_sessionId: { workspaceId, sessionId } },
    select: { content: true },
  })
  return row?.content ?? null
}

export async function saveTranscript(
  tx: Queryable,
  key: { workspaceId: string; sessionId: string },
  content: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await tx.sessionTranscript.upsert({ where: { workspaceId_sessionId: key }, create: { ...key, content }, update: { content } })
}

export async function sessionSummaries(db: Queryable, workspaceId: string, ids: string[]) {
  const rows = await db.session.findMany({
    where: { workspaceId, id: { in: ids } },
    select: {
      id: true,
      title: true,
      developerTurns: true,
      agentTurns: true,
      startedAt: true,
      standing: true,
      repository: { select: { name: true } },
    },
  })
  return rows.map(({ repository, standing, ...row }) => ({ ...row, repository: repository.name, exclusion: reasonOf(standing) }))
}

export async function hasSessions(db: Queryable, workspaceId: string): Promise<boolean> {
  return (await db.session.findFirst({ where: { workspaceId }, select: { id: true } })) !== null
}

/** Until when these sessions may grow; null once nothing more is expected. */
export async function setGrowing(tx: Queryable, workspaceId: string, ids: string[], growsUntil: Date | null): Promise<void> {
  await tx.session.updateMany({ where: { workspaceId, id: { in: ids } }, data: { growsUntil } })
}
