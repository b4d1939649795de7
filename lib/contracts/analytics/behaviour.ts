import { z } from 'zod'
import { STOPS } from '@/lib/domain/day-slots'
import { Day } from '@/lib/domain/schemas/filters'
import { Fact } from '@/lib/domain/schemas/session-facts'
import { FACTS } from '@/lib/domain/session-facts'

const Count = z.number().int().nonnegative()

export const MOST_BEHAVIOUR_MONTHS = 120

export const BehaviourCounts = z
  .object({
    sessions: Count.describe('Sessions that count. Symptoms and severities narrow nothing here.'),
    read: Count.describe(
      'Of them, those whose transcript was read for the facts. All that follows is of these: sessions that came as labels are never read, older ones as soon as their turn comes.',
    ),
    facts: z.record(Fact, Count).describe(
      `Sessions of which the fact holds. ${Object.entries(FACTS)
        .map(([fact, { meaning }]) => `${fact}: ${meaning}`)
        .join(' ')}`,
    ),
    changedAndStopped: z
      .record(z.enum(STOPS), Count)
      .describe(
        'Sessions that changed something, and in which the developer refused a call, interrupted the agent, or took back what it did.',
      ),
    statedRuleS3: Count.describe('Sessions with a stated rule and an episode of S3: some rule was broken, and the developer said so.'),
    changedS4: Count.describe('Sessions that changed something and have an episode of S4: the agent did more than asked.'),
    claimedDoneS7: Count.describe('Sessions with a claim to be done and an episode of S7: the agent’s report was not true.'),
    changedS2: Count.describe('Sessions that changed something and have an episode of S2: the developer’s intent was misread.'),
    askedFirstS2: Count.describe('Of them, those in which the agent had asked first.'),
  })
  .meta({ id: 'BehaviourCounts' })
export type BehaviourCounts = z.infer<typeof BehaviourCounts>

export const BehaviourOfGroup = BehaviourCounts.extend({ name: z.string().describe('Of the platform, agent or model.') }).meta({
  id: 'BehaviourOfGroup',
})
export type BehaviourOfGroup = z.infer<typeof BehaviourOfGroup>

/** What agents do in a session as a whole: whether they ask, keep to rules and scope, and report what is so. */
export const Behaviour = z.object({
  total: BehaviourCounts,
  groups: z
    .array(BehaviourOfGroup)
    .describe('The same by what `by` names, most sessions first; they add up to `total`. Empty without `by`.'),
  months: z
    .array(BehaviourCounts.extend({ start: Day.describe('First day of the month.') }).meta({ id: 'BehaviourOfMonth' }))
    .describe(
      `Every month from the first with a session to the latest, no more than the latest ${MOST_BEHAVIOUR_MONTHS}. One without sessions is a gap.`,
    ),
})
export type Behaviour = z.infer<typeof Behaviour>
