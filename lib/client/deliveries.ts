import { infiniteQueryOptions } from '@tanstack/react-query'
import { fetchJson, nothing } from './fetch-json'

const UNDER_WAY = new Set(['waiting', 'sending'])

/** Asked again while something is under way. */
export const deliveries = () =>
  infiniteQueryOptions({
    queryKey: ['deliveries'],
    queryFn: ({ pageParam, signal }) =>
      fetchJson(
        `/api/deliveries${pageParam ? `?cursor=${encodeURIComponent(pageParam)}` : ''}`,
        async () => (await contracts()).DeliveriesPage,
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state }) => (state.data?.pages[0]?.rows.some(({ status }) => UNDER_WAY.has(status)) ? 5_000 : 60_000),
  })

export const sendAgain = (id: string) => fetchJson(`/api/deliveries/${id}/again`, nothing, { method: 'POST' })

const contracts = () => import('@/lib/contracts/deliveries')
