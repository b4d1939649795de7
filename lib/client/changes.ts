import { queryOptions } from '@tanstack/react-query'
import { fetchJson } from './fetch-json'

const ASK_MS = 5_000

/** Asked while the page is seen. */
export const changes = () =>
  queryOptions({
    queryKey: ['changes'],
    queryFn: ({ signal }) => fetchJson('/api/changes', async () => (await contracts()).Changes, { signal }),
    refetchInterval: ASK_MS,
    staleTime: 0,
    retry: false,
  })

/** The keys of what changes with the sessions. */
export const CHANGING = ['sessions', 'session', 'episodes', 'metrics', 'interventions', 'uploads', 'classifier']

const contracts = () => import('@/lib/contracts/changes')
