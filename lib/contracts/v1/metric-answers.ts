import { z } from 'zod'
import { ANALYTICS_ANSWERS } from '@/lib/contracts/analytics/analytics-answers'
import type { QuestionId } from '@/lib/contracts/metrics'
import { UploadOutcome } from '@/lib/contracts/upload'
import { BucketUnit } from '@/lib/domain/schemas/buckets'
import { Day } from '@/lib/domain/schemas/filters'
import { Platform } from '@/lib/domain/schemas/format'
import { Locus, Resolver, Severity, Symptom } from '@/lib/domain/schemas/taxonomy'
import { ClassifierVersion } from './shared'

const Count = z.number().int().nonnegative()

const Sessions = Count.describe('Sessions that count: the denominator. Symptoms and severities do not narrow it.')
const SessionsWithEpisode = Count.describe('Of them, those with at least one such episode.')
const DeveloperTurns = Count.describe('Their developer turns: the denominator of rates. Symptoms and severities do not narrow it.')
const Episodes = Count.describe('Episodes that the filters let through.')
const Pushbacks = Count.describe('Developer turns that push back, over all these episodes.')
const Resolved = Count.describe('Visibly resolved (RS1). What remains of the episodes is RS2, unknown.')
const Labels = z
  .record(Symptom, Count)
  .describe('Episodes with the symptom. One with two counts under both, so they add up to more than the episodes.')
const Located = Count.describe('Episodes with a locus: those of DS2 and DS3.')
const Loci = z.record(Locus, Count)

export const DayRange = z
  .object({ from: Day.nullable(), to: Day.nullable() })
  .meta({ id: 'DayRange', description: 'Days from `from` up to but without `to`, in the time zone of the workspace; null is open.' })

/** A share or rate with its 95 % interval. */
export const MetricEstimate = z
  .object({
    id: z.enum(['sessions_with_episode', 'episodes_per_developer_turn', 'resolved', 'resolved_after_pushback']),
    count: Count,
    n: Count.describe('What it is out of.'),
    of: z.string().describe('What n counts.'),
    value: z.number().nullable().describe('count / n; null where n is 0.'),
    interval: z
      .object({ low: z.number(), high: z.number() })
      .nullable()
      .describe("The 95 % interval: Wilson's for shares, Garwood's exact Poisson interval for rates."),
  })
  .meta({ id: 'Estimate' })
export type MetricEstimate = z.infer<typeof MetricEstimate>

const Share = z.number().min(0).max(1)

/** A share without the errors of the classifier that counted it. */
export const CorrectedShare = z
  .object({
    value: Share.describe('Rogan and Gladen: (count / n + specificity − 1) / (sensitivity + specificity − 1), kept within 0 and 1.'),
    interval: z
      .object({ low: Share, high: Share })
      .describe('The 95 % interval of Lang and Reiczigel 2014, with the uncertainty of sensitivity and specificity in it.'),
    validation: z
      .object({ tp: Count, fp: Count, fn: Count, tn: Count })
      .describe(
        'Labelled sessions with an episode that were found (tp) or missed (fn), without one that were not left alone (fp) or were (tn).',
      ),
  })
  .meta({ id: 'CorrectedShare' })
export type CorrectedShare = z.infer<typeof CorrectedShare>

const Totals = z
  .object({
    sessions: Sessions,
    sessionsWithEpisode: SessionsWithEpisode,
    developerTurns: DeveloperTurns,
    episodes: Episodes,
    pushbacks: Pushbacks,
    resolved: Resolved,
    resolvedBySelf: Count,
    resolvedAfterPushback: Count,
    resolvedByTakeover: Count,
  })
  .meta({ id: 'Totals' })

const Overview = z.object({
  current: Totals,
  estimates: z.array(MetricEstimate).describe('Shares and rates of `current`.'),
  sessionsWithEpisodeCorrected: CorrectedShare.nullable().describe(
    'The share of sessions with an episode, corrected for the errors of the classifier. Null where they were not measured for the one version behind all these sessions, where symptoms or severities are chosen, or where too little is known to correct.',
  ),
  range: DayRange,
  previous: z.object({ totals: Totals, range: DayRange }).nullable().describe('As many days just before; null where the range is open.'),
})

const Trend = z.object({
  unit: BucketUnit.describe('The unit that was asked for, or a coarser one where the range has too many of them.'),
  range: DayRange,
  points: z
    .array(
      z.object({
        start: Day.describe('First day of the bucket: the day, the Monday, the first of the month.'),
        ...{ sessions: Sessions, developerTurns: DeveloperTurns, episodes: Episodes, labels: Labels },
      }),
    )
    .describe('Every bucket of the range, in order. One without sessions is a gap, not a zero.'),
})

const PlatformFigures = z.object({
  ...{ sessions: Sessions, sessionsWithEpisode: SessionsWithEpisode, developerTurns: DeveloperTurns, episodes: Episodes },
  ...{ resolved: Resolved, labels: Labels, located: Located, loci: Loci },
})

const Coverage = z.object({
  files: z.record(UploadOutcome, Count).describe('Every file ever received, by what became of it. Filters do not apply.'),
  sessions: z.object({
    counted: Count,
    pending: Count,
    failed: Count,
    excluded: z.record(z.string(), Count).describe('By reason.'),
  }),
})

const Option = z.object({ value: z.string(), name: z.string(), sessions: Count })

const Options = z.object({
  repositories: z.array(Option),
  platforms: z.array(Option),
  agents: z.array(Option),
  models: z.array(Option),
  days: z.object({ first: Day, last: Day }).nullable().describe('First and last day with a session that counts.'),
})

export const METRIC_ANSWERS = {
  overview: Overview,
  trend: Trend,
  symptoms: z.object({ episodes: Episodes, labels: Labels }),
  severity: z.object({ episodes: Episodes, severities: z.record(Severity, Count), located: Located, loci: Loci }),
  resolution: z.object({
    ...{ sessions: Sessions, sessionsWithEpisode: SessionsWithEpisode, episodes: Episodes, pushbacks: Pushbacks, resolved: Resolved },
    resolvers: z.record(Resolver, Count),
  }),
  platforms: z.record(Platform, PlatformFigures),
  coverage: Coverage,
  options: Options,
  ...ANALYTICS_ANSWERS,
} as const satisfies Record<QuestionId, z.ZodType>

export const Classifiers = z
  .array(ClassifierVersion.extend({ sessions: Count }).meta({ id: 'ClassifierBehind' }))
  .describe('The classifiers behind the numbers, with the sessions of each, most first. With more than one, the numbers mix versions.')
