import { NewSavedView } from '@/lib/contracts/saved-views'
import { route } from '@/lib/server/route'
import { addView, savedViews } from '@/lib/services/saved-views'

export const GET = route({ access: 'viewer', handle: ({ db, principal }) => savedViews(db, principal.workspaceId) })

export const POST = route({
  access: 'viewer',
  body: NewSavedView,
  handle: ({ db, principal: { workspaceId, viewer }, body }) => addView(db, { workspaceId, userId: viewer.userId }, body),
})
