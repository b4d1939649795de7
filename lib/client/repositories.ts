import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { type RepositoryChange, type RepositoryMerge, RepositorySettings, type RepositorySplit } from '@/lib/contracts/repositories'
import { fetchJson } from './fetch-json'

export const repositorySettings = () =>
  queryOptions({
    queryKey: ['repositories'],
    queryFn: ({ signal }) => fetchJson('/api/repositories', z.array(RepositorySettings), { signal }),
  })

export function changeRepository({ id, ...change }: RepositoryChange & { id: string }) {
  return fetchJson(`/api/repositories/${id}`, z.null(), { method: 'PATCH', body: change })
}

export function mergeRepository({ id, ...merge }: RepositoryMerge & { id: string }) {
  return fetchJson(`/api/repositories/${id}/merge`, z.null(), { method: 'POST', body: merge })
}

export function splitRepository({ id, ...split }: RepositorySplit & { id: string }) {
  return fetchJson(`/api/repositories/${id}/split`, z.null(), { method: 'POST', body: split })
}
