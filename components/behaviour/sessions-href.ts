import { hrefWith } from '@/components/filters/use-filters'
import type { FiltersPatch } from '@/lib/charts/chart-model'
import type { Filters } from '@/lib/domain/filters'

/** The list of the sessions behind a mark, under the filters of the page; only sessions that count are behind one. */
export function sessionsHref(filters: Filters, { facts = [], ...patch }: FiltersPatch): string {
  const href = hrefWith('/sessions', { ...filters, ...patch })
  const search = new URLSearchParams([...facts.map((fact) => ['fact', fact]), ['standing', 'counted']])
  return `${href}${href.includes('?') ? '&' : '?'}${search}`
}
