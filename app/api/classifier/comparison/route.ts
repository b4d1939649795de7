import { route } from '@/lib/server/route'
import { VersionsQuery } from '@/lib/server/versions-query'
import { compareVersions } from '@/lib/services/compare-versions'

export const GET = route({
  access: 'viewer',
  query: VersionsQuery,
  handle: ({ db, principal, query: { a, b } }) => compareVersions(db, principal.workspaceId, { a, b }),
})
