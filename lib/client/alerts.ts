import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { type AlertRuleChange, AlertRules, AlertsPage, type NewAlertRule } from '@/lib/contracts/alerts'
import { fetchJson } from './fetch-json'

export const ALERTS = ['alerts']

export const alertRules = () =>
  queryOptions({ queryKey: [...ALERTS, 'rules'], queryFn: ({ signal }) => fetchJson('/api/alert-rules', AlertRules, { signal }) })

export const alerts = () =>
  infiniteQueryOptions({
    queryKey: [...ALERTS, 'raised'],
    queryFn: ({ pageParam, signal }) =>
      fetchJson(`/api/alerts${pageParam ? `?cursor=${encodeURIComponent(pageParam)}` : ''}`, AlertsPage, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: 60_000,
  })

export const addAlertRule = (rule: NewAlertRule) =>
  fetchJson('/api/alert-rules', z.object({ id: z.uuid() }), { method: 'POST', body: rule })

export const changeAlertRule = ({ id, ...change }: AlertRuleChange & { id: string }) =>
  fetchJson(`/api/alert-rules/${id}`, z.null(), { method: 'PATCH', body: change })

export const deleteAlertRule = (id: string) => fetchJson(`/api/alert-rules/${id}`, z.null(), { method: 'DELETE' })
