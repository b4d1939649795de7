import { PublicEpisode } from '@/lib/contracts/v1/episode'
import type { EpisodeRecord } from '@/lib/db/episode-rows'

export function publicEpisode({ session, startedAt, invalidCategory, invalidNote, classifier, classifierVersion, ...row }: EpisodeRecord) {
  return PublicEpisode.parse({
    ...row,
    ...session,
    startedAt: startedAt.toISOString(),
    refused: row.valid ? null : { category: invalidCategory, note: invalidNote },
    classifier: { id: classifier, version: classifierVersion },
  })
}
