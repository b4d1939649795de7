import { EpisodeListQuery } from '@/lib/server/list-query'
import { route } from '@/lib/server/route'
import { listEpisodes } from '@/lib/services/list-episodes'

export const GET = route({
  access: 'viewer',
  query: EpisodeListQuery,
  handle: ({ db, principal, query }) => listEpisodes(db, principal.workspaceId, query),
})
