import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { z } from 'zod'
import { CreatedIntervention, type InterventionChange, InterventionList, type NewIntervention } from '@/lib/contracts/interventions'
import { DEFAULT_WINDOW, type Window } from '@/lib/domain/comparison-window'
import { type Filters, paramsFromFilters } from '@/lib/domain/filters'
import { fetchJson } from './fetch-json'

/** What changed in the days of the filters, each with the days before and after it. Those that somebody hid stand apart. */
export function interventions(filters: Filters, window: Window = DEFAULT_WINDOW) {
  const params = paramsFromFilters(filters)
  params.set('window', String(window))
  const query = params.toString()
  return queryOptions({
    queryKey: [...INTERVENTIONS, query],
    queryFn: ({ signal }) => fetchJson(`/api/interventions?${query}`, InterventionList, { signal }),
    placeholderData: keepPreviousData,
  })
}

/** All of them, under whatever filters they were asked for. */
export const INTERVENTIONS = ['interventions']

export function addIntervention(intervention: NewIntervention) {
  return fetchJson('/api/interventions', CreatedIntervention, { method: 'POST', body: intervention })
}

export function changeIntervention({ id, ...change }: InterventionChange & { id: string }) {
  return fetchJson(`/api/interventions/${id}`, z.null(), { method: 'PATCH', body: change })
}

export function deleteIntervention(id: string) {
  return fetchJson(`/api/interventions/${id}`, z.null(), { method: 'DELETE' })
}
