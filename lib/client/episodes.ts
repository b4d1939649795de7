import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { EpisodesPage } from '@/lib/contracts/episodes'
import { fetchJson } from './fetch-json'

/** Episodes page by page. `query` is the list's address: filters and search. */
export const episodeList = (query: string) =>
  infiniteQueryOptions({
    queryKey: ['episodes', query],
    queryFn: ({ pageParam, signal }) =>
      fetchJson(`/api/episodes?${query}${pageParam ? `&cursor=${pageParam}` : ''}`, EpisodesPage, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })
