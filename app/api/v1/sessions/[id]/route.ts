import { z } from 'zod'
import { PublicSessionDetail } from '@/lib/contracts/v1/session'
import { route } from '@/lib/server/route'
import { deleteSession } from '@/lib/services/delete-session'
import { readPublicSession } from '@/lib/services/v1/read-public-session'

const Params = z.object({ id: z.uuid() })

export const GET = route({
  access: { scope: 'read' },
  params: Params,
  answer: PublicSessionDetail,
  handle: ({ db, principal, params }) => readPublicSession(db, principal.workspaceId, params.id),
})

export const DELETE = route({
  access: { scope: 'admin' },
  params: Params,
  handle: async ({ db, principal, params }) => {
    await deleteSession(db, principal.workspaceId, params.id)
    return new Response(null, { status: 204 })
  },
})
