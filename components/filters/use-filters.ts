'use client'

import { useMemo } from 'react'
import { addressParams, changeAddress, useAddressParams } from '@/components/address/address'
import { type Filters, filtersFromParams, paramsFromFilters } from '@/lib/domain/filters'

/** The page's filters, which live in its address. Other parameters of the address stay; a page number does not survive a new filter. */
export function useFilters(): { filters: Filters; setFilters: (patch: Partial<Filters>) => void } {
  const params = useAddressParams()
  const filters = useMemo(() => filtersFromParams(params), [params])
  return { filters, setFilters: changeFilters }
}

function changeFilters(patch: Partial<Filters>): void {
  const params = addressParams()
  changeAddress(withFilters(params, { ...filtersFromParams(params), ...patch }))
}

const FILTER_PARAMS = ['from', 'to', 'repository', 'platform', 'agent', 'model', 'symptom', 'severity']
const PAGE_PARAM = 'page'

function withFilters(params: URLSearchParams, filters: Filters): URLSearchParams {
  for (const name of [...FILTER_PARAMS, PAGE_PARAM]) params.delete(name)
  for (const [name, value] of paramsFromFilters(filters)) params.append(name, value)
  return params
}

/** The address of a page under these filters. */
export function hrefWith(path: string, filters: Filters): string {
  const params = withFilters(new URLSearchParams(), filters)
  return params.size > 0 ? `${path}?${params}` : path
}
