import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { AlertRuleChange, NewAlertRule } from '@/lib/contracts/alerts'
import { fetchJson, nothing } from './fetch-json'

export const ALERTS = ['alerts']

export const alertRules = () =>
  queryOptions({
    queryKey: [...ALERTS, 'rules'],
    queryFn: ({ signal }) => fetchJson('/api/alert-rules', async () => (await contracts()).AlertRules, { signal }),
  })

export const alerts = () =>
  infiniteQueryOptions({
    queryKey: [...ALERTS, 'raised'],
    queryFn: ({ pageParam, signal }) =>
      fetchJson(`/api/alerts${pageParam ? `?cursor=${encodeURIComponent(pageParam)}` : ''}`, async () => (await contracts()).AlertsPage, {
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: 60_000,
  })

export const addAlertRule = (rule: NewAlertRule) =>
  fetchJson('/api/alert-rules', async () => (await createdContracts()).Created, { method: 'POST', body: rule })

export const changeAlertRule = ({ id, ...change }: AlertRuleChange & { id: string }) =>
  fetchJson(`/api/alert-rules/${id}`, nothing, { method: 'PATCH', body: change })

export const deleteAlertRule = (id: string) => fetchJson(`/api/alert-rules/${id}`, nothing, { method: 'DELETE' })

const contracts = () => import('@/lib/contracts/alerts')
const createdContracts = () => import('@/lib/contracts/created')
