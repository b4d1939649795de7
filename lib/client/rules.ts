import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { fetchJson } from './fetch-json'

/** The rules that developers state in a repository, page by page. */
export const ruleList = (repositoryId: string, isRecurring: boolean) =>
  infiniteQueryOptions({
    queryKey: ['rules', repositoryId, isRecurring],
    queryFn: async ({ pageParam, signal }) => {
      const query = new URLSearchParams({ ...(isRecurring ? { recurring: 'true' } : {}), ...(pageParam ? { cursor: pageParam } : {}) })
      const { items, ...page } = await fetchJson(
        `/api/v1/repositories/${repositoryId}/constraints?${query}`,
        async () => (await contracts()).RuleList,
        { signal },
      )
      return { rows: items, ...page }
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })

const contracts = () => import('@/lib/contracts/v1/rule')
