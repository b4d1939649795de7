import { queryOptions } from '@tanstack/react-query'
import type { NewSubscription, SubscriptionChange } from '@/lib/contracts/subscriptions'
import { fetchJson, nothing } from './fetch-json'

export const subscriptions = () =>
  queryOptions({
    queryKey: ['subscriptions'],
    queryFn: ({ signal }) => fetchJson('/api/subscriptions', async () => (await contracts()).SubscriptionList, { signal }),
  })

export const addSubscription = (subscription: NewSubscription) =>
  fetchJson('/api/subscriptions', async () => (await createdContracts()).Created, { method: 'POST', body: subscription })

export const changeSubscription = (id: string, change: SubscriptionChange) =>
  fetchJson(`/api/subscriptions/${id}`, nothing, { method: 'PATCH', body: change })

export const removeSubscription = (id: string) => fetchJson(`/api/subscriptions/${id}`, nothing, { method: 'DELETE' })

const contracts = () => import('@/lib/contracts/subscriptions')
const createdContracts = () => import('@/lib/contracts/created')
