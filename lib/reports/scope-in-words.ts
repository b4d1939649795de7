import type { Filters } from '@/lib/domain/filters'
import { SEVERITIES, SYMPTOMS } from '@/lib/domain/taxonomy'

/** What filters choose, days aside; empty for all of the workspace. */
export function scopeInWords(filters: Filters, repositoryNames: ReadonlyMap<string, string>): string[] {
  const { repositories, platforms, agents, models, symptoms, severities } = filters
  return [
    ...listed(
      'Repository',
      'Repositories',
      repositories.map((id) => repositoryNames.get(id) ?? 'one that is not there any more').toSorted(),
    ),
    ...listed('Platform', 'Platforms', platforms),
    ...listed('Agent', 'Agents', agents),
    ...listed('Model', 'Models', models),
    ...listed(
      'Symptom',
      'Symptoms',
      symptoms.map((code) => `${code} ${SYMPTOMS[code].name}`),
    ),
    ...listed(
      'Severity',
      'Severities',
      severities.map((code) => `${code} ${SEVERITIES[code].name}`),
    ),
  ]
}

const listed = (one: string, many: string, names: readonly string[]) =>
  names.length === 0 ? [] : [`${names.length === 1 ? one : many}: ${names.join(', ')}`]
