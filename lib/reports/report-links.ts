import type { FiltersPatch } from '@/lib/charts/chart-model'
import { type Filters, paramsFromFilters } from '@/lib/domain/filters'

/** A page of the app under filters. */
export function pagePath(page: string, filters: Filters, more: Readonly<Record<string, string>> = {}): string {
  const params = paramsFromFilters(filters)
  for (const [name, value] of Object.entries(more)) params.append(name, value)
  return params.size > 0 ? `${page}?${params}` : page
}

/** The episodes behind a mark; null where no filters say exactly these. */
export function episodesPath(filters: Filters, patch: FiltersPatch | null): string | null {
  if (!patch) return null
  const { cause, status, resolver, facts: _, ...narrower } = patch
  const labels = Object.entries({ cause, status, resolver }).flatMap(([name, code]) => (code ? [[name, code] as const] : []))
  return pagePath('/episodes', { ...filters, ...narrower }, Object.fromEntries(labels))
}
