import { SessionListQuery } from '@/lib/server/list-query'
import { route } from '@/lib/server/route'
import { listSessions } from '@/lib/services/list-sessions'

export const GET = route({
  access: 'viewer',
  query: SessionListQuery,
  handle: ({ db, principal, query }) => listSessions(db, principal.workspaceId, query),
})
