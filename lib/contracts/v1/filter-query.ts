import { z } from 'zod'
import type { Filters } from '@/lib/domain/filters'
import { Day } from '@/lib/domain/schemas/filters'
import { Platform } from '@/lib/domain/schemas/format'
import { Severity, Symptom } from '@/lib/domain/schemas/taxonomy'

const Name = z.string().min(1).max(200)
/** A parameter that may stand several times. */
export const several = <Item extends z.ZodType>(item: Item, what: string) =>
  z.array(item).default([]).describe(`${what} Repeat it for several; without it all.`)

/** The filters of the app, under the same names. Unlike in the app a value that does not fit is refused. */
export const FilterQuery = z.strictObject({
  from: Day.optional().describe("The first day, YYYY-MM-DD in the workspace's time zone."),
  to: Day.optional().describe('The day after the last one.'),
  repository: several(z.uuid(), 'The id of a repository.'),
  platform: several(Platform, 'Where the agent ran.'),
  agent: several(Name, 'The agent, as sessions name it.'),
  model: several(Name, 'The model, as sessions name it.'),
  symptom: several(Symptom, 'Only with such an episode.'),
  severity: several(Severity, 'Only with such an episode.'),
})
export type FilterQuery = z.infer<typeof FilterQuery>

export function filtersOf({ from, to, ...lists }: FilterQuery): Filters {
  return {
    from: from ?? null,
    to: to ?? null,
    repositories: lists.repository,
    platforms: lists.platform,
    agents: lists.agent,
    models: lists.model,
    symptoms: lists.symptom,
    severities: lists.severity,
  }
}
