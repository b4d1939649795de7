import type { Queryable } from './client'

const LINK = { id: true, title: true } as const
const MOST_SUBAGENTS = 100

type Member = { sourceId: string | null; parentSourceId: string | null; copiedFrom: string | null }

/** The sessions that one belongs to or that belong to it. What was never received is absent. */
export async function sessionFamily(db: Queryable, workspaceId: string, { sourceId, parentSourceId, copiedFrom }: Member) {
  return {
    copiedFrom:
      copiedFrom === null
        ? null
        : await db.session.findUnique({ where: { workspaceId_id: { workspaceId, id: copiedFrom } }, select: LINK }),
    parent: parentSourceId === null ? null : await db.session.findFirst({ where: { workspaceId, sourceId: parentSourceId }, select: LINK }),
    subagents: sourceId === null ? [] : await subagentsOf(db, workspaceId, sourceId),
  }
}

function subagentsOf(db: Queryable, workspaceId: string, parentSourceId: string) {
  return db.session.findMany({
    where: { workspaceId, parentSourceId },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    take: MOST_SUBAGENTS,
    select: LINK,
  })
}
