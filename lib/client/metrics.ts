import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import type { Answer, AskOptions, QuestionId } from '@/lib/contracts/metrics'
import { type Filters, paramsFromFilters } from '@/lib/domain/filters'
import { fetchJson } from './fetch-json'

/** The answer to a question about the workspace's sessions. While filters change the last answer stays. */
export function metric<Id extends QuestionId>(
  question: Id,
  filters: Filters,
  { unit, by, groups = [], page, sort, order, text }: Partial<AskOptions> = {},
) {
  const params = paramsFromFilters(filters)
  if (unit) params.set('unit', unit)
  if (by) params.set('by', by)
  for (const group of groups) params.append('group', group)
  if (page && page > 1) params.set('page', String(page))
  if (sort) params.set('sort', sort)
  if (order) params.set('order', order)
  if (text) params.set('text', text)
  const query = params.toString()
  return queryOptions({
    queryKey: ['metrics', question, query],
    queryFn: async ({ signal }) =>
      (await fetchJson(`/api/metrics/${question}?${query}`, async (): Promise<z.ZodType> => (await contracts()).ANSWERS[question], {
        signal,
      })) as Answer<Id>, // parsed by just that contract
    placeholderData: keepPreviousData,
  })
}

const contracts = () => import('@/lib/contracts/metrics')
