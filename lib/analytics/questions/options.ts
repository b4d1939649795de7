import type { FilterOption, FilterOptions } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import { repositoryNames } from '@/lib/db/repository-rows'
import { type Filters, NO_FILTERS } from '@/lib/domain/filters'
import { dayCounts } from '../day-counts'
import { repositoryCounts } from '../repository-counts'
import { sessionDays } from '../session-days'

/** The values of each facet, with their sessions. Only the range narrows them, so that a choice can be widened again. */
export async function options(db: Queryable, workspaceId: string, { from, to }: Filters): Promise<FilterOptions> {
  const range = { ...NO_FILTERS, from, to }
  const facet = async (dimension: 'platform' | 'agent' | 'model') =>
    sorted(
      (await dayCounts(db, workspaceId, range, [dimension], ['sessions'])).map(({ key: [value = ''], counts }) => ({
        ...{ value, name: value, sessions: counts.sessions },
      })),
    )
  const names = await repositoryNames(db, workspaceId)
  const repositories = await repositoryCounts(db, workspaceId, range, ['repository'], ['sessions'])
  return {
    repositories: sorted(
      repositories.map(({ key: [value = ''], counts }) => ({ value, name: names.get(value) ?? value, sessions: counts.sessions })),
    ),
    platforms: await facet('platform'),
    agents: await facet('agent'),
    models: await facet('model'),
    days: await sessionDays(db, workspaceId, NO_FILTERS),
  }
}

const sorted = (found: readonly FilterOption[]) =>
  [...found].sort((a, b) => b.sessions - a.sessions || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.value < b.value ? -1 : 1))
