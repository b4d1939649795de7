import type { Queryable } from './client'

/** When a session of the workspace last came, grew or was classified; null if it has none. One step in an index. */
export async function lastChange(db: Queryable, workspaceId: string): Promise<Date | null> {
  const latest = await db.session.findFirst({ where: { workspaceId }, orderBy: { updatedAt: 'desc' }, select: { updatedAt: true } })
  return latest?.updatedAt ?? null
}
