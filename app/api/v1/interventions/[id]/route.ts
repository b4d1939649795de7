import { z } from 'zod'
import { InterventionChange } from '@/lib/contracts/interventions'
import { route } from '@/lib/server/route'
import { changeIntervention, removeIntervention } from '@/lib/services/interventions'

const params = z.object({ id: z.guid() })

export const PATCH = route({
  access: { scope: 'admin' },
  params,
  body: InterventionChange,
  handle: async ({ db, principal: { workspaceId, viewer }, params: { id }, body }) => {
    await changeIntervention(db, { workspaceId, userId: viewer?.userId ?? null, id }, body)
    return new Response(null, { status: 204 })
  },
})

export const DELETE = route({
  access: { scope: 'admin' },
  params,
  handle: async ({ db, principal, params: { id } }) => {
    await removeIntervention(db, principal.workspaceId, id)
    return new Response(null, { status: 204 })
  },
})
