import { EpisodeRow, type EpisodeSearch, type EpisodesPage } from '@/lib/contracts/episodes'
import type { Queryable } from '@/lib/db/client'
import { countEpisodes, type EpisodeRecord, listEpisodes as listRows } from '@/lib/db/episode-rows'
import { type Cursor, writeCursor } from '@/lib/domain/cursor'
import type { Filters } from '@/lib/domain/filters'
import { COUNTED_AT_MOST } from './list-sessions'

export type AskedEpisodes = { filters: Filters; search: EpisodeSearch; after: Cursor | null; limit: number }

/** A page of the episodes of a workspace, or of its refused candidates, those of the latest session first. */
export async function listEpisodes(db: Queryable, workspaceId: string, asked: AskedEpisodes): Promise<EpisodesPage> {
  const { records, ...page } = await episodeRecords(db, workspaceId, asked)
  const rows = records.map(({ session, startedAt, ...row }) => {
    const { repository, ...place } = session
    return EpisodeRow.parse({ ...row, ...place, repository: repository.name, startedAt: startedAt.toISOString() })
  })
  return { rows, ...page }
}

/** The same page as it is stored. */
export async function episodeRecords(
  db: Queryable,
  workspaceId: string,
  { filters, search, after, limit }: AskedEpisodes,
): Promise<{ records: EpisodeRecord[]; nextCursor: string | null; total: number | null }> {
  const found = await listRows(db, workspaceId, filters, search, after, limit + 1)
  const records = found.slice(0, limit)
  const last = records.at(-1)
  return {
    records,
    nextCursor: found.length > limit && last ? writeCursor({ at: last.startedAt.toISOString(), id: last.id }) : null,
    total: after ? null : await countEpisodes(db, workspaceId, filters, search, COUNTED_AT_MOST),
  }
}
