import { CursorQuery } from '@/lib/server/list-query'
import { route } from '@/lib/server/route'
import { listDeliveries } from '@/lib/services/deliveries/list-deliveries'

const PAGE = 20

export const GET = route({
  access: 'viewer',
  query: CursorQuery,
  handle: ({ db, principal, query: { after } }) => listDeliveries(db, principal.workspaceId, { after, limit: PAGE }),
})
