import { queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { type NewSavedView, SavedView, type SavedViewChange, SavedViews } from '@/lib/contracts/saved-views'
import { fetchJson } from './fetch-json'

export const SAVED_VIEWS = ['views']

export const savedViews = () =>
  queryOptions({ queryKey: SAVED_VIEWS, queryFn: ({ signal }) => fetchJson('/api/views', SavedViews, { signal }), staleTime: 60_000 })

export const addView = (view: NewSavedView) => fetchJson('/api/views', SavedView, { method: 'POST', body: view })

export const changeView = ({ id, ...change }: SavedViewChange & { id: string }) =>
  fetchJson(`/api/views/${id}`, z.null(), { method: 'PATCH', body: change })

export const deleteView = (id: string) => fetchJson(`/api/views/${id}`, z.null(), { method: 'DELETE' })
