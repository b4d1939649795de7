import type { EpisodesQuery } from '@/lib/contracts/v1/episode'
import { filtersOf } from '@/lib/contracts/v1/filter-query'
import type { Queryable } from '@/lib/db/client'
import { episodeRecords } from '@/lib/services/list-episodes'
import { publicEpisode } from './public-episode'

export async function listPublicEpisodes(db: Queryable, workspaceId: string, query: EpisodesQuery) {
  const { refused, status = null, resolver = null, cause = null, category = null, cursor = null, limit, ...filters } = query
  const search = { refused, status, resolver, cause, category }
  const { records, ...page } = await episodeRecords(db, workspaceId, { filters: filtersOf(filters), search, after: cursor, limit })
  return { items: records.map(publicEpisode), ...page }
}
