import { hrefWith } from '@/components/filters/use-filters'
import type { FiltersPatch } from '@/lib/charts/chart-model'
import type { Filters } from '@/lib/domain/filters'

/** The list of the episodes behind a mark, under the filters of the page. */
export function episodesHref(filters: Filters, { cause, status, resolver, ...patch }: FiltersPatch): string {
  const href = hrefWith('/episodes', { ...filters, ...patch })
  const labels = new URLSearchParams(Object.entries({ cause, status, resolver }).flatMap(([name, code]) => (code ? [[name, code]] : [])))
  return labels.size > 0 ? `${href}${href.includes('?') ? '&' : '?'}${labels}` : href
}
