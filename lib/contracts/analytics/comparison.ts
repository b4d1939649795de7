import { z } from 'zod'
import { MOST_TURNS } from '@/lib/domain/day-slots'
import { Cause, Locus, Resolver, Severity, Symptom } from '@/lib/domain/schemas/taxonomy'

const Count = z.number().int().nonnegative()

export const GroupTotals = z
  .object({
    name: z.string().describe('Of the platform, agent or model.'),
    sessions: Count.describe('Sessions that count. Symptoms and severities do not narrow them.'),
    sessionsWithEpisode: Count.describe('Of them, those with at least one such episode.'),
    developerTurns: Count.describe('Their developer turns: the denominator of rates. Symptoms and severities do not narrow them.'),
    episodes: Count.describe('Episodes that the filters let through.'),
  })
  .meta({ id: 'GroupTotals' })
export type GroupTotals = z.infer<typeof GroupTotals>

export const GroupCounts = GroupTotals.extend({
  turns: z
    .array(Count)
    .length(MOST_TURNS)
    .describe(
      `Sessions with one developer turn, with two, and so on; the last number is of ${MOST_TURNS} or more. Those with none stand nowhere.`,
    ),
  symptoms: z
    .record(Symptom, Count)
    .describe('Episodes with the symptom. One with two counts under both, so they add up to more than the episodes.'),
  causes: z.record(Cause, Count).describe('Episodes with the cause. One with two counts under both.'),
  severities: z.record(Severity, Count),
  located: Count.describe('Episodes with a locus: those of DS2 and DS3.'),
  loci: z.record(Locus, Count),
  resolved: Count.describe('Visibly resolved (RS1). What remains of the episodes is RS2, unknown.'),
  resolvers: z.record(Resolver, Count),
}).meta({ id: 'GroupCounts' })
export type GroupCounts = z.infer<typeof GroupCounts>

export const GroupStratum = z
  .object({
    key: z.array(z.string()).describe('First day of a month; of agents also the platform, of models the agent.'),
    groups: z.array(GroupTotals).length(2).describe('The compared groups within it, in their order.'),
  })
  .meta({ id: 'GroupStratum' })
export type GroupStratum = z.infer<typeof GroupStratum>

export const Comparison = z.object({
  by: z.enum(['platform', 'agent', 'model']).describe('What parts sessions into groups.'),
  groups: z.array(GroupTotals).describe('Every group with a session or an episode, most sessions first; platforms always both.'),
  compared: z
    .array(GroupCounts)
    .max(2)
    .describe('The groups asked for, zeros where nothing of them counts; filled up to two with those that have most sessions.'),
  strata: z.array(GroupStratum).describe('Where both of them have a session: what else is alike there, as far as it is known.'),
})
export type Comparison = z.infer<typeof Comparison>
