import { z } from 'zod'
import * as slots from '@/lib/domain/repository-slots'
import { Symptom } from '@/lib/domain/schemas/taxonomy'
import { SessionPairs } from './repositories'
import { Transitions } from './transitions'

const Count = z.number().int().nonnegative()

export const GapId = z.enum(slots.GapId.options)
export type GapId = z.infer<typeof GapId>

const RatioEstimate = z
  .object({ value: z.number(), interval: z.object({ low: z.number(), high: z.number() }), moreThanNoise: z.boolean() })
  .meta({ id: 'RatioEstimate', description: 'A ratio with its 95 % interval; `moreThanNoise` if that leaves out 1.' })

const Within = z
  .object({
    repositories: Count.describe('Repositories that say something: pairs after either kind of session, and the outcome seen.'),
    pairs: SessionPairs.describe('Their pairs: what the ratio is made from.'),
    ratio: RatioEstimate.nullable().describe('Null where there is too little, or where either side of it would be 0.'),
  })
  .meta({
    id: 'WithinRepositories',
    description:
      "The risk ratio that repositories share, each compared only with itself: Mantel and Haenszel, with Greenland and Robins's interval.",
  })

/** Statistics over repositories come with the counts they are made from, as the repositories themselves would be too many to send. */
export const Persistence = z.object({
  repositories: Count.describe('Repositories with two sessions or more.'),
  pairs: SessionPairs.describe('Adjacent sessions of all repositories together, as the paper counts them.'),
  byGap: z.record(GapId, SessionPairs).describe('The same by the time between the starts of the two sessions.'),
  bySymptom: z.record(Symptom, SessionPairs).describe('The same where “an episode” is an episode with the symptom.'),
  clustered: RatioEstimate.nullable().describe(
    'The risk ratio of `pairs`, its interval widened for the likeness of the pairs of one repository. Null under ten repositories.',
  ),
  within: Within,
  withinBySymptom: z.record(Symptom, Within),
  heterogeneity: z
    .object({
      q: z.number().describe("Cochran's Q."),
      degreesOfFreedom: Count,
      p: z.number(),
      iSquared: z.number().describe('The share of the spread between repositories that chance does not explain.'),
      repositories: Count.describe('Repositories that have a risk ratio of their own: ten pairs and more after either kind of session.'),
      pairs: SessionPairs.describe('Their pairs.'),
    })
    .nullable()
    .describe('Whether repositories share one risk ratio. Null where fewer than two have one.'),
  transitions: Transitions,
})
export type Persistence = z.infer<typeof Persistence>
