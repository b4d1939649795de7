import type { Queryable } from './client'
import type { ClassifierVersion } from './findings'
import { CELL, cellOf } from './stored-sessions'

type Key = { workspaceId: string; sessionId: string }

/** A session with what a worker needs; null if it was deleted meanwhile. */
export function sessionForJob(db: Queryable, { workspaceId, sessionId }: Key) {
  return db.session.findUnique({
    where: { workspaceId_id: { workspaceId, id: sessionId } },
    select: {
      revision: true,
      format: true,
      formatVersion: true,
      repositoryName: true,
      transcript: { select: { content: true } },
      workspace: { select: { timeZone: true, classifier: true } },
    },
  })
}

/** The redacted file behind the revision that is shown. */
export async function sourceOf(db: Queryable, { workspaceId, sessionId }: Key, revision: number) {
  const row = await db.sessionRevision.findUnique({
    where: { workspaceId_sessionId_revision: { workspaceId, sessionId, revision } },
    select: { position: true, sourceFile: { select: { fileName: true, content: true, receivedAt: true, context: true } } },
  })
  return row && { position: row.position, ...row.sourceFile }
}

/** Locks the session for the rest of the transaction; null if it is gone or shows another revision by now. */
export async function lockForResult(tx: Queryable, { workspaceId, sessionId }: Key, revision: number) {
  await tx.$queryRaw`select 1 from session where workspace_id = ${workspaceId}::uuid and id = ${sessionId}::uuid for update`
  const row = await tx.session.findUnique({
    where: { workspaceId_id: { workspaceId, id: sessionId } },
    select: { revision: true, startedAt: true, copiedTurns: true, ...CELL },
  })
  return row && row.revision === revision ? { startedAt: row.startedAt, copiedTurns: row.copiedTurns, cell: cellOf(row) } : null
}

export async function markClassified(
  tx: Queryable,
  { workspaceId, sessionId }: Key,
  by: ClassifierVersion,
  episodes: number,
  at: Date,
): Promise<void> {
  await tx.session.update({
    where: { workspaceId_id: { workspaceId, id: sessionId } },
    data: { ...by, episodes, status: 'classified', failure: null, classifiedAt: at, updatedAt: at },
  })
}

export async function markFailed(tx: Queryable, { workspaceId, sessionId }: Key, by: ClassifierVersion, failure: string): Promise<void> {
  await tx.session.update({
    where: { workspaceId_id: { workspaceId, id: sessionId } },
    data: { ...by, status: 'failed', failure, episodes: 0, updatedAt: new Date() },
  })
}

/** The session stays as it was parsed, although its format has a newer version. */
export async function keepParsed(tx: Queryable, { workspaceId, sessionId }: Key, formatVersion: number): Promise<void> {
  await tx.session.update({ where: { workspaceId_id: { workspaceId, id: sessionId } }, data: { formatVersion } })
}

/** Sessions that wait for a worker, or that an older version of a format or of the classifier dealt with. */
export function sessionsDue(
  db: Queryable,
  formatVersions: Record<string, number>,
  by: ClassifierVersion,
  page: { after: string | null; take: number },
): Promise<{ workspaceId: string; id: string }[]> {
  return db.session.findMany({
    where: {
      ...(page.after ? { id: { gt: page.after } } : {}),
      OR: [
        { status: 'parsed' },
        { status: { in: ['classified', 'failed'] }, classifier: by.classifier, classifierVersion: { lt: by.classifierVersion } },
        ...Object.entries(formatVersions).map(([format, version]) => ({ format, formatVersion: { lt: version } })),
      ],
    },
    orderBy: { id: 'asc' },
    take: page.take,
    select: { workspaceId: true, id: true },
  })
}
