import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { fetchJson } from './fetch-json'

/** Episodes page by page. `query` is the list's address: filters and search. */
export const episodeList = (query: string) =>
  infiniteQueryOptions({
    queryKey: ['episodes', query],
    queryFn: ({ pageParam, signal }) =>
      fetchJson(`/api/episodes?${query}${pageParam ? `&cursor=${pageParam}` : ''}`, async () => (await contracts()).EpisodesPage, {
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })

const contracts = () => import('@/lib/contracts/episodes')
