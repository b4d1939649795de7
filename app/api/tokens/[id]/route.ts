import { z } from 'zod'
import { revokeApiToken } from '@/lib/db/api-tokens'
import { AppError } from '@/lib/domain/app-error'
import { route } from '@/lib/server/route'

export const DELETE = route({
  access: 'viewer',
  params: z.object({ id: z.uuid() }),
  handle: async ({ db, principal, params }) => {
    const revoked = await revokeApiToken(db, principal.workspaceId, params.id)
    if (!revoked) throw new AppError('not_found', 'There is no such token, or it was revoked already. Reload the page.')
  },
})
