import { EpisodeRow, type EpisodeSearch, type EpisodesPage } from '@/lib/contracts/episodes'
import type { Queryable } from '@/lib/db/client'
import { countEpisodes, listEpisodes as listRows } from '@/lib/db/episode-rows'
import { type Cursor, writeCursor } from '@/lib/domain/cursor'
import type { Filters } from '@/lib/domain/filters'
import { COUNTED_AT_MOST } from './list-sessions'

type Asked = { filters: Filters; search: EpisodeSearch; after: Cursor | null; limit: number }

/** A page of the episodes of a workspace, or of its refused candidates, those of the latest session first. */
export async function listEpisodes(db: Queryable, workspaceId: string, { filters, search, after, limit }: Asked): Promise<EpisodesPage> {
  const found = await listRows(db, workspaceId, filters, search, after, limit + 1)
  const rows = found.slice(0, limit).map(({ session, startedAt, ...row }) => {
    const { repository, ...place } = session
    return EpisodeRow.parse({ ...row, ...place, repository: repository.name, startedAt: startedAt.toISOString() })
  })
  const last = rows.at(-1)
  return {
    rows,
    nextCursor: found.length > limit && last ? writeCursor({ at: last.startedAt, id: last.id }) : null,
    total: after ? null : await countEpisodes(db, workspaceId, filters, search, COUNTED_AT_MOST),
  }
}
