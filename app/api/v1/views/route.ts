import { SavedViews } from '@/lib/contracts/saved-views'
import { route } from '@/lib/server/route'
import { savedViews } from '@/lib/services/saved-views'

export const GET = route({
  access: { scope: 'read' },
  answer: SavedViews,
  handle: ({ db, principal }) => savedViews(db, principal.workspaceId),
})
