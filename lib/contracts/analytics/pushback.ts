import { z } from 'zod'
import { MOST_PUSHBACKS, MOST_SPAN } from '@/lib/domain/day-slots'
import { Day } from '@/lib/domain/schemas/filters'

const Count = z.number().int().nonnegative()
const DeveloperTurns = Count.describe('Developer turns of the sessions that count. Symptoms and severities do not narrow them.')
const Pushbacks = Count.describe('Developer turns that push back, over all these episodes.')

export const MOST_PUSHBACK_MONTHS = 120

/** How often developers push back, how many times it takes, and for how long. */
export const Pushback = z.object({
  developerTurns: DeveloperTurns,
  episodes: Count,
  pushbacks: Pushbacks,
  resolved: Count.describe('Visibly resolved episodes (RS1).'),
  depths: z
    .array(Count)
    .length(MOST_PUSHBACKS + 1)
    .describe(`Episodes by how many pushbacks are known: none, 1, 2 and so on; the last have ${MOST_PUSHBACKS} or more.`),
  spans: z
    .array(Count)
    .length(MOST_SPAN)
    .describe(
      `Visibly resolved episodes by how many turns, of either role, their last pushback stands behind the turn that diverged: 1, 2 and so on; the last ${MOST_SPAN} or more. Where no pushback or no such turn is known they are not here.`,
    ),
  months: z
    .array(z.object({ start: Day.describe('First day of the month.'), developerTurns: DeveloperTurns, pushbacks: Pushbacks }))
    .describe(
      `Every month from the first with a session to the latest, no more than the latest ${MOST_PUSHBACK_MONTHS}. One without developer turns is a gap.`,
    ),
})
export type Pushback = z.infer<typeof Pushback>
