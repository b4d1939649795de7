import type { Queryable } from './client'

export function repositorySettings(db: Queryable, workspaceId: string) {
  return db.repository.findMany({
    where: { workspaceId },
    orderBy: { name: 'asc' },
    select: {
      id: true,
      name: true,
      countedExclusions: true,
      leftOut: true,
      aliases: { orderBy: { name: 'asc' }, select: { name: true } },
    },
  })
}

/** A row is the sessions of a repository with one standing. */
export async function standingsByRepository(db: Queryable, workspaceId: string) {
  const rows = await db.sessionRollup.groupBy({ by: ['repositoryId', 'standing'], where: { workspaceId }, _sum: { sessions: true } })
  return rows.map(({ repositoryId, standing, _sum }) => ({ repositoryId, standing, sessions: _sum.sessions ?? 0 }))
}

export function findRepository(db: Queryable, workspaceId: string, id: string) {
  return db.repository.findUnique({ where: { workspaceId_id: { workspaceId, id } }, select: { id: true, name: true } })
}

export async function updateRepository(
  tx: Queryable,
  key: { workspaceId: string; id: string },
  change: { name?: string; countedExclusions?: string[]; leftOut?: boolean },
): Promise<void> {
  await tx.repository.update({ where: { workspaceId_id: key }, data: change })
}

/** Makes a name lead to a repository, wherever it led before. */
export async function setAlias(tx: Queryable, workspaceId: string, name: string, repositoryId: string): Promise<void> {
  const where = { workspaceId_name: { workspaceId, name } }
  await tx.repositoryAlias.upsert({ where, create: { workspaceId, name, repositoryId }, update: { repositoryId } })
}

/** False if this name does not lead to this repository. */
export async function dropAlias(tx: Queryable, workspaceId: string, name: string, repositoryId: string): Promise<boolean> {
  const { count } = await tx.repositoryAlias.deleteMany({ where: { workspaceId, name, repositoryId } })
  return count === 1
}

/** Sessions, aliases and interventions of one repository become those of the other, and the first is gone. */
export async function moveAll(tx: Queryable, workspaceId: string, from: string, into: string): Promise<void> {
  const where = { workspaceId, repositoryId: from }
  await tx.session.updateMany({ where, data: { repositoryId: into } })
  await tx.repositoryAlias.updateMany({ where, data: { repositoryId: into } })
  await tx.intervention.updateMany({ where, data: { repositoryId: into } })
  await tx.repository.delete({ where: { workspaceId_id: { workspaceId, id: from } } })
}

export function countNamed(db: Queryable, workspaceId: string, repositoryId: string, repositoryName: string): Promise<number> {
  return db.session.count({ where: { workspaceId, repositoryId, repositoryName } })
}

/** Moves the sessions that came under that name. */
export async function moveNamed(tx: Queryable, workspaceId: string, name: string, from: string, into: string): Promise<void> {
  await tx.session.updateMany({ where: { workspaceId, repositoryId: from, repositoryName: name }, data: { repositoryId: into } })
}
