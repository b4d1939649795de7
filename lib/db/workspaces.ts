import type { Queryable } from './client'

export type MemberWorkspace = { id: string; name: string; timeZone: string; isDemo: boolean; role: 'owner' | 'member' }

/** The workspaces a user belongs to, the oldest first. */
export async function workspacesOf(db: Queryable, userId: string): Promise<MemberWorkspace[]> {
  const memberships = await db.membership.findMany({
    where: { userId },
    orderBy: { workspace: { createdAt: 'asc' } },
    select: { role: true, workspace: { select: { id: true, name: true, timeZone: true, isDemo: true } } },
  })
  return memberships.map(({ role, workspace }) => ({ ...workspace, role }))
}

export async function timeZoneOf(db: Queryable, workspaceId: string): Promise<string> {
  const { timeZone } = await db.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { timeZone: true } })
  return timeZone
}

type Settings = { name: string; quotesInReports: boolean }

export function workspaceSettings(db: Queryable, workspaceId: string): Promise<Settings> {
  return db.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { name: true, quotesInReports: true } })
}

/** What is absent stays as it is. */
export async function changeWorkspace(db: Queryable, workspaceId: string, change: Partial<Settings>): Promise<void> {
  await db.workspace.update({ where: { id: workspaceId }, data: change })
}

export function workspaceProfile(db: Queryable, workspaceId: string) {
  const select = { id: true, name: true, timeZone: true, isDemo: true, createdAt: true } as const
  return db.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select })
}

export async function workspaceCounts(db: Queryable, workspaceId: string) {
  const counted = { standing: 'counted' }
  const [repositories, sessions, countedSessions, pendingSessions, episodes, files] = await Promise.all([
    db.repository.count({ where: { workspaceId } }),
    db.session.count({ where: { workspaceId } }),
    db.session.count({ where: { workspaceId, ...counted } }),
    db.session.count({ where: { workspaceId, standing: 'pending' } }),
    db.finding.count({ where: { workspaceId, shown: true, valid: true, session: counted } }),
    db.upload.count({ where: { workspaceId } }),
  ])
  return { repositories, sessions, countedSessions, pendingSessions, episodes, files }
}
