import { infiniteQueryOptions } from '@tanstack/react-query'
import { fetchJson } from './fetch-json'

const FIRST_PAGE = ''

/** The received files, the latest first, page by page. */
export const uploadHistory = () =>
  infiniteQueryOptions({
    queryKey: ['uploads'],
    queryFn: ({ pageParam, signal }) =>
      fetchJson(
        pageParam === FIRST_PAGE ? '/api/uploads' : `/api/uploads?${new URLSearchParams({ cursor: pageParam })}`,
        async () => (await contracts()).UploadsPage,
        { signal },
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: (page) => page.nextCursor,
  })

const contracts = () => import('@/lib/contracts/upload')
