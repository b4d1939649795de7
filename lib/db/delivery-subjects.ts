import type { Queryable } from './client'

type Subjects = { reportIds: string[]; alertIds: string[] }

/** What deliveries are about, by id, to name it in a list. What was deleted since is absent. */
export async function deliverySubjects(db: Queryable, workspaceId: string, { reportIds, alertIds }: Subjects) {
  const [reports, alerts] = await Promise.all([
    db.report.findMany({ where: { workspaceId, id: { in: reportIds } }, select: { id: true, period: true, scope: true } }),
    db.alert.findMany({ where: { workspaceId, id: { in: alertIds } }, select: { id: true, title: true, link: true } }),
  ])
  const viewIds = reports.map(({ scope }) => scope).filter((scope) => scope !== '')
  const views = await db.savedView.findMany({ where: { workspaceId, id: { in: viewIds } }, select: { id: true, name: true } })
  return { reports, alerts, views }
}

/** Null if it was deleted. */
export function findAlert(db: Queryable, workspaceId: string, id: string) {
  const select = { id: true, title: true, message: true, link: true, raisedAt: true } as const
  return db.alert.findUnique({ where: { workspaceId_id: { workspaceId, id } }, select })
}
