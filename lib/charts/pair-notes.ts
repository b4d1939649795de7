import type { Filters } from '@/lib/domain/filters'

/** What a chart of adjacent sessions must say of the filters. */
export function pairNotes({ symptoms, severities }: Filters): string[] {
  return symptoms.length > 0 || severities.length > 0
    ? ['“An episode” is one of the chosen symptoms and severities, in the earlier session as in the later.']
    : []
}
