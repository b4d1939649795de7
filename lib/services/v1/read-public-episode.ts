import type { PublicEpisode } from '@/lib/contracts/v1/episode'
import type { Queryable } from '@/lib/db/client'
import { findEpisode } from '@/lib/db/episode-rows'
import { AppError } from '@/lib/domain/app-error'
import { publicEpisode } from './public-episode'

/** Throws `not_found` for an id of another workspace as for none. */
export async function readPublicEpisode(db: Queryable, workspaceId: string, id: string): Promise<PublicEpisode> {
  const found = await findEpisode(db, workspaceId, id)
  if (!found)
    throw new AppError(
      'not_found',
      'There is no such episode in this workspace. Its session may have been classified again or deleted: list the episodes anew.',
    )
  return publicEpisode(found)
}
