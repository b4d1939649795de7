import { z } from 'zod'
import { route } from '@/lib/server/route'
import { deleteSession } from '@/lib/services/delete-session'
import { readSession } from '@/lib/services/read-session'

const Params = z.object({ id: z.uuid() })

export const GET = route({
  access: 'viewer',
  params: Params,
  handle: ({ db, principal, params }) => readSession(db, principal.workspaceId, params.id),
})
export const DELETE = route({
  access: 'viewer',
  params: Params,
  handle: ({ db, principal, params }) => deleteSession(db, principal.workspaceId, params.id),
})
