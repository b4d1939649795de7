import { Platform } from './format'
import { Severity, Symptom } from './taxonomy'

/** What a dashboard is about. An empty list or null means "all". Days are inclusive at `from`, exclusive at `to`. */
export type Filters = {
  from: string | null
  to: string | null
  repositories: string[]
  platforms: Platform[]
  agents: string[]
  models: string[]
  symptoms: Symptom[]
  severities: Severity[]
}

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

/** Whether only some episodes are chosen. Sessions and turns are all of them all the same. */
export const narrowsEpisodes = ({ symptoms, severities }: Pick<Filters, 'symptoms' | 'severities'>) =>
  symptoms.length > 0 || severities.length > 0

/** The same sessions, whatever episodes are chosen. */
export const ofAllEpisodes = (filters: Filters): Filters => ({ ...filters, symptoms: [], severities: [] })

/** Reads filters from a query string. A value that does not fit is left out, so that an old link still opens. */
export function filtersFromParams(params: URLSearchParams): Filters {
  const all = (key: keyof typeof LISTS) => params.getAll(LISTS[key])
  return {
    from: readDay(params.get('from')),
    to: readDay(params.get('to')),
    repositories: all('repositories').filter((id) => UUID.test(id)),
    platforms: all('platforms').flatMap((code) => Platform.read(code) ?? []),
    agents: all('agents').filter(isName),
    models: all('models').filter(isName),
    symptoms: all('symptoms').flatMap((code) => Symptom.read(code) ?? []),
    severities: all('severities').flatMap((code) => Severity.read(code) ?? []),
  }
}

// As the schemas have them, which a test compares.
const UUID = /^(?:[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}|0{8}-0{4}-0{4}-0{4}-0{12}|f{8}-f{4}-f{4}-f{4}-f{12})$/i
const isName = (text: string) => text.length > 0 && text.length <= 200

function readDay(text: string | null): string | null {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return null
  const date = new Date(text)
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  return exists && text >= '0001-01-01' && text < '9999-01-01' ? text : null
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
