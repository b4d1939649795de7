import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { type NewSubscription, type SubscriptionChange, SubscriptionList } from '@/lib/contracts/subscriptions'
import { fetchJson } from './fetch-json'

export const subscriptions = () =>
  queryOptions({ queryKey: ['subscriptions'], queryFn: ({ signal }) => fetchJson('/api/subscriptions', SubscriptionList, { signal }) })

export const addSubscription = (subscription: NewSubscription) =>
  fetchJson('/api/subscriptions', z.object({ id: z.uuid() }), { method: 'POST', body: subscription })

export const changeSubscription = (id: string, change: SubscriptionChange) =>
  fetchJson(`/api/subscriptions/${id}`, z.null(), { method: 'PATCH', body: change })

export const removeSubscription = (id: string) => fetchJson(`/api/subscriptions/${id}`, z.null(), { method: 'DELETE' })
