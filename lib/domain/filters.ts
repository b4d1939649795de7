import { z } from 'zod'
import { Platform } from './format'
import { Severity, Symptom } from './taxonomy'

/** A calendar day in the workspace's time zone, `YYYY-MM-DD`; its neighbours too have years of four digits. */
export const Day = z.iso.date().refine((day) => day >= '0001-01-01' && day < '9999-01-01', 'The year is between 1 and 9998')

/** What a dashboard is about. An empty list or null means "all". Days are inclusive at `from`, exclusive at `to`. */
export const Filters = z.object({
  from: Day.nullable().default(null),
  to: Day.nullable().default(null),
  repositories: z.array(z.uuid()).default([]),
  platforms: z.array(Platform).default([]),
  agents: z.array(z.string().min(1).max(200)).default([]),
  models: z.array(z.string().min(1).max(200)).default([]),
  symptoms: z.array(Symptom).default([]),
  severities: z.array(Severity).default([]),
})
export type Filters = z.infer<typeof Filters>

export const NO_FILTERS: Filters = {
  from: null,
  to: null,
  repositories: [],
  platforms: [],
  agents: [],
  models: [],
  symptoms: [],
  severities: [],
}

const LISTS = {
  repositories: 'repository',
  platforms: 'platform',
  agents: 'agent',
  models: 'model',
  symptoms: 'symptom',
  severities: 'severity',
} as const satisfies Partial<Record<keyof Filters, string>>

/** Reads filters from a query string. A value that does not fit is left out, so that an old link still opens. */
export function filtersFromParams(params: URLSearchParams): Filters {
  const day = (key: string) => Day.safeParse(params.get(key)).data ?? null
  const list = <K extends keyof typeof LISTS>(key: K) => {
    const item = Filters.shape[key].unwrap().element
    return params.getAll(LISTS[key]).filter((value) => item.safeParse(value).success)
  }
  return Filters.parse({
    from: day('from'),
    to: day('to'),
    ...Object.fromEntries((Object.keys(LISTS) as (keyof typeof LISTS)[]).map((key) => [key, list(key)])), // keys of a literal table
  })
}

/** The inverse of `filtersFromParams`; what is not set does not appear. */
export function paramsFromFilters(filters: Filters): URLSearchParams {
  const params = new URLSearchParams()
  if (filters.from) params.set('from', filters.from)
  if (filters.to) params.set('to', filters.to)
  for (const [key, name] of Object.entries(LISTS) as [keyof typeof LISTS, string][])
    for (const value of filters[key]) params.append(name, value)
  return params
}
