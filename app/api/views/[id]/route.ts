import { z } from 'zod'
import { SavedViewChange } from '@/lib/contracts/saved-views'
import { route } from '@/lib/server/route'
import { changeView, removeView } from '@/lib/services/saved-views'

const params = z.object({ id: z.uuid() })

export const PATCH = route({
  access: 'viewer',
  params,
  body: SavedViewChange,
  handle: ({ db, principal, params: { id }, body }) => changeView(db, principal.workspaceId, id, body),
})

export const DELETE = route({
  access: 'viewer',
  params,
  handle: ({ db, principal, params: { id } }) => removeView(db, principal.workspaceId, id),
})
