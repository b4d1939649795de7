import { z } from 'zod'
import { route } from '@/lib/server/route'
import { removeChannel } from '@/lib/services/channels/channels'

export const DELETE = route({
  access: { scope: 'admin' },
  params: z.object({ id: z.uuid() }),
  handle: ({ db, principal, params }) => removeChannel(db, principal.workspaceId, params.id),
})
