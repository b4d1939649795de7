import { EpisodeList, EpisodesQuery } from '@/lib/contracts/v1/episode'
import { fromParams } from '@/lib/server/from-params'
import { route } from '@/lib/server/route'
import { listPublicEpisodes } from '@/lib/services/v1/list-public-episodes'

export const GET = route({
  access: { scope: 'read' },
  query: fromParams(EpisodesQuery),
  answer: EpisodeList,
  handle: ({ db, principal, query }) => listPublicEpisodes(db, principal.workspaceId, query),
})
