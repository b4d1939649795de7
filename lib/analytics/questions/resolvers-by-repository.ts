import { REPOSITORIES_WITH_MOST_EPISODES, type ResolversByRepository } from '@/lib/contracts/analytics/resolvers'
import type { Queryable } from '@/lib/db/client'
import { repositoryNames } from '@/lib/db/repository-rows'
import type { Filters } from '@/lib/domain/filters'
import { byEpisodes, OUTCOME_SLOTS, outcomeOf } from '../outcome-counts'
import { repositoryCounts } from '../repository-counts'

export async function resolversByRepository(db: Queryable, workspaceId: string, filters: Filters): Promise<ResolversByRepository> {
  const rows = await repositoryCounts(db, workspaceId, filters, ['repository'], OUTCOME_SLOTS)
  const withEpisode = rows.filter(({ counts }) => counts.episodes > 0)
  const names = withEpisode.length > 0 ? await repositoryNames(db, workspaceId) : new Map<string, string>()
  return {
    total: withEpisode.length,
    repositories: withEpisode
      .map((row) => ({ ...named(row.key, names), ...outcomeOf([row]) }))
      .sort(byEpisodes)
      .slice(0, REPOSITORIES_WITH_MOST_EPISODES),
  }
}

const named = ([id = '']: string[], names: ReadonlyMap<string, string>) => ({ id, name: names.get(id) ?? id })
