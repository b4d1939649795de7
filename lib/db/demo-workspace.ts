import { deleteRollups } from './cells'
import type { Db, Queryable } from './client'

export function findDemoWorkspace(db: Queryable, userId: string): Promise<{ id: string; createdAt: Date } | null> {
  return db.workspace.findFirst({ where: { isDemo: true, memberships: { some: { userId } } }, select: { id: true, createdAt: true } })
}

/** The user's demo workspace, made if there is none. */
export function ensureDemoWorkspace(db: Db, userId: string, timeZone: string): Promise<{ id: string; createdAt: Date }> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${userId}, 2))::text`
    const known = await findDemoWorkspace(tx, userId)
    if (known) return known
    return tx.workspace.create({
      // Nobody said what its transcripts hold, so its reports may quote them.
      data: { name: 'Example team', isDemo: true, timeZone, quotesInReports: true, memberships: { create: { userId, role: 'owner' } } },
      select: { id: true, createdAt: true },
    })
  })
}

/** Deletes a demo workspace with all that is in it; never another one. True if it was there. */
export function deleteDemoWorkspace(db: Db, workspaceId: string): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.workspace.deleteMany({ where: { id: workspaceId, isDemo: true } })
    if (count === 0) return false
    await deleteRollups(tx, workspaceId)
    return true
  })
}

export async function countSessions(db: Queryable, workspaceId: string): Promise<{ received: number; waiting: number }> {
  const [received, waiting] = await Promise.all([
    db.session.count({ where: { workspaceId } }),
    db.session.count({ where: { workspaceId, status: 'parsed' } }),
  ])
  return { received, waiting }
}
