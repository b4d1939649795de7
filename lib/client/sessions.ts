import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { fetchJson, nothing } from './fetch-json'

const REFRESH_MS = 2000

/** Sessions page by page. `query` is the list's address: filters and search. */
export const sessionList = (query: string) =>
  infiniteQueryOptions({
    queryKey: ['sessions', query],
    queryFn: ({ pageParam, signal }) =>
      fetchJson(`/api/sessions?${query}${pageParam ? `&cursor=${pageParam}` : ''}`, async () => (await contracts()).SessionsPage, {
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ rows }) => rows.some((row) => row.standing === 'pending')) ? REFRESH_MS : false,
  })

/** One session; asked again while it waits for the classifier. */
export const sessionDetail = (id: string) =>
  queryOptions({
    queryKey: ['session', id],
    queryFn: ({ signal }) => fetchJson(`/api/sessions/${id}`, async () => (await contracts()).SessionDetail, { signal }),
    refetchInterval: ({ state }) => (state.data?.session.status === 'parsed' ? REFRESH_MS : false),
  })

export function deleteSession(id: string) {
  return fetchJson(`/api/sessions/${id}`, nothing, { method: 'DELETE' })
}

const contracts = () => import('@/lib/contracts/sessions')
