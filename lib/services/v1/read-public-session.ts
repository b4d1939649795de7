import type { Queryable } from '@/lib/db/client'
import { episodesOfSession } from '@/lib/db/episode-rows'
import { readSession } from '@/lib/services/read-session'
import { publicEpisode } from './public-episode'

export async function readPublicSession(db: Queryable, workspaceId: string, id: string) {
  const { session, revisions, transcript } = await readSession(db, workspaceId, id)
  const findings = await episodesOfSession(db, workspaceId, id)
  return { ...session, revisions, transcript, findings: findings.map(publicEpisode) }
}
