import type { Queryable } from './client'

/** What a report needs to know of its workspace. */
export function reportWorkspace(db: Queryable, workspaceId: string) {
  const select = { name: true, timeZone: true, isDemo: true, quotesInReports: true } as const
  return db.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select })
}
