import { queryOptions } from '@tanstack/react-query'
import type { RepositoryChange, RepositoryMerge, RepositorySplit } from '@/lib/contracts/repositories'
import { fetchJson, nothing } from './fetch-json'

export const repositorySettings = () =>
  queryOptions({
    queryKey: ['repositories'],
    queryFn: ({ signal }) => fetchJson('/api/repositories', async () => (await contracts()).RepositorySettings.array(), { signal }),
  })

export function changeRepository({ id, ...change }: RepositoryChange & { id: string }) {
  return fetchJson(`/api/repositories/${id}`, nothing, { method: 'PATCH', body: change })
}

export function mergeRepository({ id, ...merge }: RepositoryMerge & { id: string }) {
  return fetchJson(`/api/repositories/${id}/merge`, nothing, { method: 'POST', body: merge })
}

export function splitRepository({ id, ...split }: RepositorySplit & { id: string }) {
  return fetchJson(`/api/repositories/${id}/split`, nothing, { method: 'POST', body: split })
}

const contracts = () => import('@/lib/contracts/repositories')
