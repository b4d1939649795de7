import { z } from 'zod'
import { BucketUnit } from '@/lib/domain/schemas/buckets'
import { Day } from '@/lib/domain/schemas/filters'
import { Platform } from '@/lib/domain/schemas/format'
import { Symptom } from '@/lib/domain/schemas/taxonomy'

const Count = z.number().int().nonnegative()

export const TrendCounts = z.object({
  sessions: Count.describe('Sessions that count. Symptoms and severities do not narrow them.'),
  sessionsWithEpisode: Count.describe('Of them, those with at least one episode of the filters.'),
  developerTurns: Count.describe('Their developer turns: the denominator of rates.'),
  episodes: Count.describe('Episodes that the filters let through.'),
  labels: z.record(Symptom, Count).describe('Episodes with the symptom. One with two counts under both.'),
})
export type TrendCounts = z.infer<typeof TrendCounts>

const Bucket = TrendCounts.extend({
  start: Day.describe('First day of the bucket: the day, the Monday, the first of the month. May lie before the range.'),
})
export type TrendBucket = z.infer<typeof Bucket>

const Span = z.object({ from: Day, to: Day }).describe('Days from `from` up to but without `to`.')

const Earlier = z
  .object({
    range: Span,
    points: z
      .array(TrendCounts.extend({ from: Day.describe('First day.'), to: Day.describe('The day after the last.') }))
      .describe('One for each of `points`, in order: as many days, so much earlier.'),
  })
  .nullable()
export type EarlierTrend = NonNullable<z.infer<typeof Earlier>>

export const Trends = z
  .object({
    unit: BucketUnit.describe('The unit that was asked for, or a coarser one where the range has too many of them.'),
    range: Span.nullable().describe('What the points cover; the first and the last may be cut by it. Null where nothing counts.'),
    points: z.array(Bucket).describe('Every bucket of the range, in order. One without sessions is a gap, not a zero.'),
    parts: z
      .array(
        z.object({
          name: z.string().describe('The platform, agent or model.'),
          points: z.array(Bucket).describe('Buckets with a session of the part. Over all parts they add up to `points`.'),
        }),
      )
      .describe('The same by what `by` names, the part with most developer turns first. Empty without `by`.'),
    mix: z
      .array(
        z.object({
          platform: Platform,
          agent: z.string(),
          points: z.array(z.object({ start: Day, developerTurns: Count, episodes: Count })).describe('Buckets with a session.'),
        }),
      )
      .describe('By platform and agent: what a rate that is adjusted for the mix of tools is made from.'),
    previous: Earlier.describe('As many days just before the range. Null where the filters leave it open, or where nothing counts there.'),
    yearBefore: Earlier.describe('The same dates a year before; by day and week the same weekdays, 52 weeks before. Null like `previous`.'),
  })
  .meta({ id: 'Trends' })
export type Trends = z.infer<typeof Trends>

/** What statistics of days are made from. */
export const TrendDays = z
  .object({
    days: z
      .array(
        z.object({
          day: Day,
          platform: Platform,
          ...TrendCounts.pick({ developerTurns: true, episodes: true, labels: true }).shape,
        }),
      )
      .describe('One for each day and platform with a session, in order of days.'),
  })
  .meta({ id: 'TrendDays' })
export type TrendDays = z.infer<typeof TrendDays>
