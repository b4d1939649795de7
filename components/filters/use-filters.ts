'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useMemo } from 'react'
import { type Filters, filtersFromParams, paramsFromFilters } from '@/lib/domain/filters'

/** The page's filters, which live in its address. Other parameters of the address stay; a page number does not survive a new filter. */
export function useFilters(): { filters: Filters; setFilters: (patch: Partial<Filters>) => void } {
  const params = useSearchParams()
  const path = usePathname()
  const router = useRouter()
  const filters = useMemo(() => filtersFromParams(new URLSearchParams(params)), [params])
  return {
    filters,
    setFilters: (patch) => router.replace(withFilters(path, new URLSearchParams(params), { ...filters, ...patch }), { scroll: false }),
  }
}

const FILTER_PARAMS = ['from', 'to', 'repository', 'platform', 'agent', 'model', 'symptom', 'severity']
const PAGE_PARAM = 'page'

function withFilters(path: string, params: URLSearchParams, filters: Filters): string {
  for (const name of [...FILTER_PARAMS, PAGE_PARAM]) params.delete(name)
  for (const [name, value] of paramsFromFilters(filters)) params.append(name, value)
  return params.size > 0 ? `${path}?${params}` : path
}

/** The address of a page under these filters. */
export function hrefWith(path: string, filters: Filters): string {
  return withFilters(path, new URLSearchParams(), filters)
}
