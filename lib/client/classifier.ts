import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { fetchJson } from './fetch-json'

const REFRESH_MS = 2000

/** Asked again while sessions wait. */
export const classifierState = () =>
  queryOptions({
    queryKey: ['classifier'],
    queryFn: ({ signal }) => fetchJson('/api/classifier', async () => (await contracts()).ClassifierState, { signal }),
    refetchInterval: ({ state }) => (state.data && state.data.sessions.waiting + state.data.sessions.older > 0 ? REFRESH_MS : false),
  })

/** Versions as addresses carry them: builtin@1. */
export type Versions = { a: string; b: string }

export const versionComparison = (versions: Versions) =>
  queryOptions({
    queryKey: ['comparison', versions],
    queryFn: ({ signal }) =>
      fetchJson(`/api/classifier/comparison?${new URLSearchParams(versions)}`, async () => (await contracts()).VersionComparison, {
        signal,
      }),
    placeholderData: keepPreviousData,
  })

export const changedSessions = (versions: Versions) =>
  infiniteQueryOptions({
    queryKey: ['changed-sessions', versions],
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams({ ...versions, ...(pageParam ? { cursor: pageParam } : {}) })
      return fetchJson(`/api/classifier/changes?${query}`, async () => (await contracts()).ChangedSessionsPage, { signal })
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })

const contracts = () => import('@/lib/contracts/classifier')
