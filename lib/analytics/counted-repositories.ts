import type { RepositoryCounts } from '@/lib/contracts/analytics/repositories'
import type { Queryable } from '@/lib/db/client'
import { repositoryNames } from '@/lib/db/repository-rows'
import { byCode } from '@/lib/domain/by-code'
import type { Filters } from '@/lib/domain/filters'
import { PAIR_CLASSES } from '@/lib/domain/repository-slots'
import { Symptom } from '@/lib/domain/taxonomy'
import { repositoryCounts } from './repository-counts'

const WITH_SYMPTOM = Symptom.options.map((code) => `session:${code}` as const)
const SLOTS = ['sessions', 'with-episode', 'developer-turns', 'episodes', ...WITH_SYMPTOM, ...PAIR_CLASSES] as const

/** A row is a repository with a session that counts, in no order. Its trend is still empty. */
export async function countedRepositories(db: Queryable, workspaceId: string, filters: Filters): Promise<RepositoryCounts[]> {
  const names = await repositoryNames(db, workspaceId)
  const groups = await repositoryCounts(db, workspaceId, filters, ['repository'], SLOTS)
  return groups.flatMap(({ key: [id = ''], counts, lastSessionAt, lastEpisodeAt }) => {
    const name = names.get(id)
    if (name === undefined || counts.sessions === 0) return []
    return [
      {
        ...{ id, name, sessions: counts.sessions, sessionsWithEpisode: counts['with-episode'] },
        ...{ developerTurns: counts['developer-turns'], episodes: counts.episodes },
        sessionsWithSymptom: byCode(Symptom.options, (code) => counts[`session:${code}`]),
        pairs: pairsOf(counts),
        trend: [],
        lastSessionAt: lastSessionAt?.toISOString() ?? null,
        lastEpisodeAt: lastEpisodeAt?.toISOString() ?? null,
      },
    ]
  })
}

const pairsOf = (counts: Record<(typeof PAIR_CLASSES)[number], number>) => ({
  both: counts['11'],
  earlierOnly: counts['10'],
  laterOnly: counts['01'],
  neither: counts['00'],
})
