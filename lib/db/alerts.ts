import type { Queryable } from './client'

type Rule = { workspaceId: string; ruleId: string }
type Raised = { key: string; title: string; message: string; link: string; raisedAt: Date }

const SHOWN = { id: true, title: true, message: true, link: true, raisedAt: true, endedAt: true } as const

/** A page of them, the latest first. `after` is the last of the page before. */
export function alertRows(
  db: Queryable,
  workspaceId: string,
  { after, take }: { after: { raisedAt: Date; id: string } | null; take: number },
) {
  return db.alert.findMany({
    where: {
      workspaceId,
      ...(after ? { OR: [{ raisedAt: { lt: after.raisedAt } }, { raisedAt: after.raisedAt, id: { lt: after.id } }] } : {}),
    },
    orderBy: [{ raisedAt: 'desc' }, { id: 'desc' }],
    take,
    select: { ...SHOWN, rule: { select: { id: true, name: true, kind: true } } },
  })
}

/** Those that hold, and those that ended after `since`. */
export function recentAlerts(db: Queryable, rule: Rule, since: Date) {
  return db.alert.findMany({
    where: { ...rule, OR: [{ endedAt: null }, { endedAt: { gt: since } }] },
    orderBy: { raisedAt: 'desc' },
    select: { id: true, key: true, endedAt: true },
  })
}

/** Null if the rule raised one of this key before. */
export async function insertAlert(db: Queryable, rule: Rule, raised: Raised): Promise<string | null> {
  const [row] = await db.alert.createManyAndReturn({ data: [{ ...rule, ...raised }], skipDuplicates: true, select: { id: true } })
  return row?.id ?? null
}

/** It holds again or still, and what it says is as of now. */
export async function refreshAlert(
  db: Queryable,
  { workspaceId, id }: { workspaceId: string; id: string },
  said: Pick<Raised, 'title' | 'message' | 'link'>,
): Promise<void> {
  await db.alert.updateMany({ where: { workspaceId, id }, data: { ...said, endedAt: null } })
}

export async function endAlerts(db: Queryable, workspaceId: string, ids: readonly string[], at: Date): Promise<void> {
  await db.alert.updateMany({ where: { workspaceId, id: { in: [...ids] }, endedAt: null }, data: { endedAt: at } })
}
