import { queryOptions } from '@tanstack/react-query'
import type { NewSavedView, SavedViewChange } from '@/lib/contracts/saved-views'
import { fetchJson, nothing } from './fetch-json'

export const SAVED_VIEWS = ['views']

export const savedViews = () =>
  queryOptions({
    queryKey: SAVED_VIEWS,
    queryFn: ({ signal }) => fetchJson('/api/views', async () => (await contracts()).SavedViews, { signal }),
    staleTime: 60_000,
  })

export const addView = (view: NewSavedView) =>
  fetchJson('/api/views', async () => (await contracts()).SavedView, { method: 'POST', body: view })

export const changeView = ({ id, ...change }: SavedViewChange & { id: string }) =>
  fetchJson(`/api/views/${id}`, nothing, { method: 'PATCH', body: change })

export const deleteView = (id: string) => fetchJson(`/api/views/${id}`, nothing, { method: 'DELETE' })

const contracts = () => import('@/lib/contracts/saved-views')
