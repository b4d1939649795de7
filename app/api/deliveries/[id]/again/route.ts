import { z } from 'zod'
import { route } from '@/lib/server/route'
import { sendAgain } from '@/lib/services/deliveries/send-again'

export const POST = route({
  access: { scope: 'admin' },
  params: z.object({ id: z.uuid() }),
  handle: ({ db, principal: { workspaceId }, params: { id } }) => sendAgain(db, { workspaceId, id }, new Date()),
})
