import { route } from '@/lib/server/route'
import { VersionsQuery } from '@/lib/server/versions-query'
import { listChangedSessions } from '@/lib/services/compare-versions'

export const GET = route({
  access: 'viewer',
  query: VersionsQuery,
  handle: ({ db, principal, query }) => listChangedSessions(db, principal.workspaceId, query),
})
