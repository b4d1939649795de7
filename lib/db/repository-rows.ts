import type { Cursor } from '@/lib/domain/cursor'
import type { Queryable } from './client'

/** Repositories that were first seen before the cursor, the newest first. */
export function listRepositories(db: Queryable, workspaceId: string, after: Cursor | null, take: number) {
  const createdAt = after && new Date(after.at)
  const older = createdAt && { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: after.id } }] }
  return db.repository.findMany({
    where: { workspaceId, ...older },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: { id: true, name: true, createdAt: true },
  })
}

export function countRepositories(db: Queryable, workspaceId: string, limit?: number): Promise<number> {
  return db.repository.count({ where: { workspaceId }, ...(limit === undefined ? {} : { take: limit }) })
}

/** What every repository of the workspace is called, by its id. */
export async function repositoryNames(db: Queryable, workspaceId: string): Promise<Map<string, string>> {
  const rows = await db.repository.findMany({ where: { workspaceId }, select: { id: true, name: true } })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export type SessionsOfRepository = { repositoryId: string; sessions: number; countedSessions: number; lastSessionAt: Date | null }

/** A row is a repository with at least one session. */
export async function sessionsOfRepositories(db: Queryable, workspaceId: string, ids: string[]): Promise<SessionsOfRepository[]> {
  const repositoryId = { in: ids }
  const [all, counted] = await Promise.all([
    db.session.groupBy({ by: ['repositoryId'], where: { workspaceId, repositoryId }, _count: true, _max: { startedAt: true } }),
    db.session.groupBy({
      by: ['repositoryId'],
      where: { workspaceId, repositoryId, standing: 'counted' },
      _count: true,
    }),
  ])
  const countedOf = new Map(counted.map((row) => [row.repositoryId, row._count]))
  return all.map((row) => ({
    repositoryId: row.repositoryId,
    sessions: row._count,
    countedSessions: countedOf.get(row.repositoryId) ?? 0,
    lastSessionAt: row._max.startedAt,
  }))
}
