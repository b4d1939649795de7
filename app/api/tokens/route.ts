import { NewApiToken } from '@/lib/contracts/api-tokens'
import { route } from '@/lib/server/route'
import { createApiToken, listedApiTokens } from '@/lib/services/api-tokens'

export const GET = route({ access: 'viewer', handle: ({ db, principal }) => listedApiTokens(db, principal.workspaceId, new Date()) })

export const POST = route({
  access: 'viewer',
  body: NewApiToken,
  handle: ({ db, principal: { workspaceId, viewer }, body }) =>
    createApiToken(db, { workspaceId, userId: viewer.userId, isOwner: viewer.workspace.role === 'owner' }, body, new Date()),
})
