import type { SavedView } from '@/lib/contracts/saved-views'
import { type Filters, NO_FILTERS, paramsFromFilters } from '@/lib/domain/filters'

type ViewFilters = SavedView['filters']

/** What of the filters a view keeps: everything but the days. */
export function viewFiltersOf({ from: _, to: __, ...filters }: Filters): ViewFilters {
  return filters
}

/** Whether both let the same through, whatever the order of their values. */
export function sameFilters(one: ViewFilters, other: ViewFilters): boolean {
  return written(one) === written(other)
}

const written = (filters: ViewFilters) => [...paramsFromFilters({ ...NO_FILTERS, ...filters })].map(String).sort().join('&')
