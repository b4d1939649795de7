import { LABELS_FORMAT } from '@/lib/domain/label-set'
import type { Cell } from './cells'
import type { Queryable } from './client'
import type { ClassifierVersion } from './findings'
import { CELL, cellOf } from './stored-sessions'

type Key = { workspaceId: string; sessionId: string }

/** Sessions with what a worker needs; those that were deleted meanwhile are missing. */
export function sessionsForJobs(db: Queryable, workspaceId: string, sessionIds: string[]) {
  return db.session.findMany({
    where: { workspaceId, id: { in: sessionIds }, transcript: { isNot: null } },
    select: {
      id: true,
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

/** `isWaiting`: it was not classified as it is now. Otherwise another version is to read the same again. */
export type LockedSession = { id: string; startedAt: Date; copiedTurns: number; isWaiting: boolean; cell: Cell }

/** Locks sessions for the rest of the transaction, in one order everywhere. Those that are gone or show another revision by now are missing. */
export async function lockForResults(tx: Queryable, workspaceId: string, revisions: ReadonlyMap<string, number>): Promise<LockedSession[]> {
  const ids = [...revisions.keys()]
  await tx.$queryRaw`select 1 from session where workspace_id = ${workspaceId}::uuid and id = any(${ids}::uuid[]) order by id for update`
  const rows = await tx.session.findMany({
    where: { workspaceId, id: { in: ids } },
    select: { id: true, revision: true, status: true, startedAt: true, copiedTurns: true, ...CELL },
  })
  return rows.flatMap(({ id, revision, status, startedAt, copiedTurns, ...cell }) =>
    revision === revisions.get(id) ? [{ id, startedAt, copiedTurns, isWaiting: status === 'parsed', cell: cellOf(cell) }] : [],
  )
}

/** What is known of a session once it is classified; `facts` are bits of lib/domain/session-facts. */
type ClassifiedSession = { sessionId: string; episodes: number; facts: number }

export async function markClassified(
  tx: Queryable,
  workspaceId: string,
  by: ClassifierVersion,
  sessions: readonly ClassifiedSession[],
  at: Date,
): Promise<void> {
  if (sessions.length === 0) return
  const all = <K extends keyof ClassifiedSession>(name: K) => sessions.map((session) => session[name])
  await tx.$executeRaw`
    update session set classifier = ${by.classifier}, classifier_version = ${by.classifierVersion}, episodes = done.episodes, facts = done.facts,
      status = 'classified', failure = null, classified_at = ${at}, updated_at = ${at}
    from unnest(${all('sessionId')}::uuid[], ${all('episodes')}::int[], ${all('facts')}::int[]) as done (id, episodes, facts)
    where session.workspace_id = ${workspaceId}::uuid and session.id = done.id`
}

export async function markFailed(tx: Queryable, { workspaceId, sessionId }: Key, by: ClassifierVersion, failure: string): Promise<void> {
  await tx.session.update({
    where: { workspaceId_id: { workspaceId, id: sessionId } },
    data: { ...by, status: 'failed', failure, episodes: 0, facts: null, updatedAt: new Date() },
  })
}

/** The session stays as it was parsed, although its format has a newer version. */
export async function keepParsed(tx: Queryable, { workspaceId, sessionId }: Key, formatVersion: number): Promise<void> {
  await tx.session.update({ where: { workspaceId_id: { workspaceId, id: sessionId } }, data: { formatVersion } })
}

/**
 * Sessions that wait for a worker, or that an older version of a format or of the classifier dealt with, or this one before it
 * looked for facts and changes of rules. Sessions without a transcript have none, and are not asked for.
 */
export function sessionsDue(
  db: Queryable,
  formatVersions: Record<string, number>,
  by: ClassifierVersion,
  page: { after: string | null; take: number },
): Promise<{ workspaceId: string; id: string }[]> {
  return db.session.findMany({
    where: {
      ...(page.after ? { id: { gt: page.after } } : {}),
      format: { not: LABELS_FORMAT },
      OR: [
        { status: 'parsed' },
        { status: { in: ['classified', 'failed'] }, classifier: by.classifier, classifierVersion: { lt: by.classifierVersion } },
        { status: 'classified', ...by, OR: [{ facts: null }, { changesRules: null }], transcript: { isNot: null } },
        ...Object.entries(formatVersions).map(([format, version]) => ({ format, formatVersion: { lt: version } })),
      ],
    },
    orderBy: { id: 'asc' },
    take: page.take,
    select: { workspaceId: true, id: true },
  })
}
