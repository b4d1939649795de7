import { cookies } from 'next/headers'
import { SwitchWorkspace, WorkspaceChange } from '@/lib/contracts/workspace'
import { changeWorkspace, workspaceSettings } from '@/lib/db/workspaces'
import { AppError } from '@/lib/domain/app-error'
import { route } from '@/lib/server/route'
import { WORKSPACE_COOKIE } from '@/lib/server/viewer'

export const GET = route({ access: 'viewer', handle: ({ db, principal }) => workspaceSettings(db, principal.workspaceId) })

export const PUT = route({
  access: 'viewer',
  body: SwitchWorkspace,
  handle: async ({ principal, body }) => {
    if (!principal.viewer.workspaces.some(({ id }) => id === body.workspaceId))
      throw new AppError('not_found', 'You have no such workspace. Reload the page.')
    const jar = await cookies()
    jar.set(WORKSPACE_COOKIE, body.workspaceId, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 365 * 24 * 60 * 60 })
  },
})

export const PATCH = route({
  access: 'viewer',
  body: WorkspaceChange,
  handle: async ({ db, principal, body }) => {
    if (principal.viewer.workspace.role !== 'owner')
      throw new AppError('forbidden', 'Only an owner may change the workspace. Ask one of them.')
    await changeWorkspace(db, principal.workspaceId, body)
  },
})
