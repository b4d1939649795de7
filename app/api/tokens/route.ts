import { NewApiToken } from '@/lib/contracts/api-tokens'
import { route } from '@/lib/server/route'
import { createApiToken, goodApiTokens } from '@/lib/services/api-tokens'

export const GET = route({ access: 'viewer', handle: ({ db, principal }) => goodApiTokens(db, principal.workspaceId) })

export const POST = route({
  access: 'viewer',
  body: NewApiToken,
  handle: ({ db, principal, body }) =>
    createApiToken(db, { workspaceId: principal.workspaceId, name: body.name, userId: principal.viewer.userId }),
})
