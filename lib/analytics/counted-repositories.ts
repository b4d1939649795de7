import type { RepositoryCounts } from '@/lib/contracts/analytics/repositories'
import type { Queryable } from '@/lib/db/client'
import { repositoryNames } from '@/lib/db/repository-rows'
import { byCode } from '@/lib/domain/by-code'
import type { Filters } from '@/lib/domain/filters'
import { PAIR_CLASSES } from '@/lib/domain/repository-slots'
import { Symptom } from '@/lib/domain/taxonomy'
import { repositorySums } from './repository-counts'

const KEY_FIGURES = ['sessions', 'with-episode', 'developer-turns', 'episodes'] as const
const SLOTS = [...KEY_FIGURES, ...PAIR_CLASSES, ...Symptom.options.map((code) => `session:${code}` as const)]
const FIRST_SYMPTOM = KEY_FIGURES.length + PAIR_CLASSES.length

/** A row is a repository with a session that counts, in no order. Its trend is still empty. Read by place, as there are many. */
export async function countedRepositories(db: Queryable, workspaceId: string, filters: Filters): Promise<RepositoryCounts[]> {
  const names = await repositoryNames(db, workspaceId)
  const { groups } = await repositorySums(db, workspaceId, filters, ['repository'], SLOTS, [])
  return groups.flatMap(({ key: [id = ''], counts, lastSessionAt, lastEpisodeAt }) => {
    const name = names.get(id)
    const [sessions = 0, sessionsWithEpisode = 0, developerTurns = 0, episodes = 0, both = 0, earlierOnly = 0, laterOnly = 0, neither = 0] =
      counts
    if (name === undefined || sessions === 0) return []
    const sessionsWithSymptom = byCode(Symptom.options, (code) => counts[FIRST_SYMPTOM + Symptom.options.indexOf(code)] ?? 0)
    return [
      {
        ...{ id, name, sessions, sessionsWithEpisode, developerTurns, episodes, sessionsWithSymptom, trend: [] },
        ...{ pairs: { both, earlierOnly, laterOnly, neither }, lastSessionAt, lastEpisodeAt },
      },
    ]
  })
}
