import { z } from 'zod'
import { InterventionChange } from '@/lib/contracts/interventions'
import { route } from '@/lib/server/route'
import { changeIntervention, removeIntervention } from '@/lib/services/interventions'

const params = z.object({ id: z.guid() })

export const PATCH = route({
  access: 'viewer',
  params,
  body: InterventionChange,
  handle: ({ db, principal: { workspaceId, viewer }, params: { id }, body }) =>
    changeIntervention(db, { workspaceId, userId: viewer.userId, id }, body),
})

export const DELETE = route({
  access: 'viewer',
  params,
  handle: ({ db, principal, params: { id } }) => removeIntervention(db, principal.workspaceId, id),
})
