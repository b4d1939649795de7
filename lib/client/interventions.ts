import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InterventionChange, NewIntervention } from '@/lib/contracts/interventions'
import { DEFAULT_WINDOW, type Window } from '@/lib/domain/comparison-window'
import { type Filters, paramsFromFilters } from '@/lib/domain/filters'
import { fetchJson, nothing } from './fetch-json'

/** What changed in the days of the filters, each with the days before and after it. Those that somebody hid stand apart. */
export function interventions(filters: Filters, window: Window = DEFAULT_WINDOW) {
  const params = paramsFromFilters(filters)
  params.set('window', String(window))
  const query = params.toString()
  return queryOptions({
    queryKey: [...INTERVENTIONS, query],
    queryFn: ({ signal }) => fetchJson(`/api/interventions?${query}`, async () => (await contracts()).InterventionList, { signal }),
    placeholderData: keepPreviousData,
  })
}

/** All of them, under whatever filters they were asked for. */
export const INTERVENTIONS = ['interventions']

export function addIntervention(intervention: NewIntervention) {
  return fetchJson('/api/interventions', async () => (await contracts()).CreatedIntervention, { method: 'POST', body: intervention })
}

export function changeIntervention({ id, ...change }: InterventionChange & { id: string }) {
  return fetchJson(`/api/interventions/${id}`, nothing, { method: 'PATCH', body: change })
}

export function deleteIntervention(id: string) {
  return fetchJson(`/api/interventions/${id}`, nothing, { method: 'DELETE' })
}

const contracts = () => import('@/lib/contracts/interventions')
