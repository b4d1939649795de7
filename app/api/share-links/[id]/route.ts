import { z } from 'zod'
import { route } from '@/lib/server/route'
import { endShareLink } from '@/lib/services/reports/share-links'

export const DELETE = route({
  access: { scope: 'admin' },
  params: z.object({ id: z.uuid() }),
  handle: ({ db, principal, params: { id } }) => endShareLink(db, principal.workspaceId, id, new Date()),
})
