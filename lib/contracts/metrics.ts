import { z } from 'zod'
import * as grouping from '@/lib/domain/grouping'
import { BucketUnit } from '@/lib/domain/schemas/buckets'
import { Day } from '@/lib/domain/schemas/filters'
import { Platform } from '@/lib/domain/schemas/format'
import { Locus, Resolver, Severity, Symptom } from '@/lib/domain/schemas/taxonomy'
import { ANALYTICS_ANSWERS } from './analytics/analytics-answers'
import { RepositorySort, SortOrder } from './analytics/repositories'
import { UploadOutcome } from './upload'

/** Answers carry counts only: shares, rates and their uncertainty are made from them by lib/charts. */
const Count = z.number().int().nonnegative()

/** An episode with two symptoms counts under both, so that the labels add up to more than the episodes. */
const LabelCounts = z.record(Symptom, Count)
export type LabelCounts = z.infer<typeof LabelCounts>

/**
 * Sessions and developer turns are the denominators: only sessions that count, whatever symptoms and severities the
 * filters name. The other numbers follow every filter.
 */
export const Totals = z.object({
  sessions: Count,
  sessionsWithEpisode: Count,
  developerTurns: Count,
  episodes: Count,
  /** Developer turns that push back, over all episodes. */
  pushbacks: Count,
  /** RS1; what remains of the episodes is RS2, unknown. */
  resolved: Count,
  resolvedBySelf: Count,
  resolvedAfterPushback: Count,
  resolvedByTakeover: Count,
})
export type Totals = z.infer<typeof Totals>

/** Days from `from` up to but without `to`; null is open. */
export const Range = z.object({ from: Day.nullable(), to: Day.nullable() })
export type Range = z.infer<typeof Range>

export const Overview = z.object({
  current: Totals,
  range: Range,
  /** As many days just before; null where the range is open, as nothing of the same length stands before it. */
  previous: z.object({ totals: Totals, range: Range }).nullable(),
  /** The classifiers behind the current numbers, the one with most sessions first. */
  classifiers: z.array(z.object({ id: z.string(), version: z.number().int(), sessions: Count })),
  /**
   * How the one classifier behind the current numbers told labelled sessions with an episode from those without. Null where it was
   * not measured, where several versions are behind the numbers, or where the filters name symptoms or severities.
   */
  validation: z.object({ tp: Count, fp: Count, fn: Count, tn: Count }).nullable(),
})
export type Overview = z.infer<typeof Overview>

/** Every bucket of the range stands in `points`, in order. One without sessions is a gap, not a zero. */
export const Trend = z.object({
  /** The asked unit, or a coarser one where the range has too many of them. */
  unit: BucketUnit,
  /** What the points cover; the first and the last bucket may be cut by it. */
  range: Range,
  points: z.array(
    z.object({
      /** First day of the bucket: the day, the Monday, the first of the month. May lie before `range.from`. */
      start: Day,
      sessions: Count,
      developerTurns: Count,
      episodes: Count,
      labels: LabelCounts,
    }),
  ),
})
export type Trend = z.infer<typeof Trend>

export const Symptoms = z.object({ episodes: Count, labels: LabelCounts })
export type Symptoms = z.infer<typeof Symptoms>

export const SeverityCounts = z.object({
  episodes: Count,
  severities: z.record(Severity, Count),
  /** Episodes with a locus: those of DS2 and DS3. */
  located: Count,
  loci: z.record(Locus, Count),
})
export type SeverityCounts = z.infer<typeof SeverityCounts>

export const Resolution = z.object({
  sessions: Count,
  sessionsWithEpisode: Count,
  episodes: Count,
  pushbacks: Count,
  resolved: Count,
  resolvers: z.record(Resolver, Count),
})
export type Resolution = z.infer<typeof Resolution>

export const PlatformCounts = z.object({
  sessions: Count,
  sessionsWithEpisode: Count,
  developerTurns: Count,
  episodes: Count,
  resolved: Count,
  labels: LabelCounts,
  located: Count,
  loci: z.record(Locus, Count),
})
export type PlatformCounts = z.infer<typeof PlatformCounts>

export const Platforms = z.record(Platform, PlatformCounts)
export type Platforms = z.infer<typeof Platforms>

export const Coverage = z.object({
  /** Every file the workspace ever received, by what became of it; filters do not apply, as a failed file has no day. */
  files: z.record(UploadOutcome, Count),
  /** Sessions by whether they count; filters apply, but for symptoms and severities. */
  sessions: z.object({
    counted: Count,
    pending: Count,
    failed: Count,
    /** By reason, see lib/domain/exclusion-reason. */
    excluded: z.record(z.string(), Count),
  }),
})
export type Coverage = z.infer<typeof Coverage>

export const FilterOption = z.object({ value: z.string(), name: z.string(), sessions: Count })
export type FilterOption = z.infer<typeof FilterOption>

/** What filters may be set to, the most frequent first. Only the range of the filters narrows it. */
export const FilterOptions = z.object({
  repositories: z.array(FilterOption),
  platforms: z.array(FilterOption),
  agents: z.array(FilterOption),
  models: z.array(FilterOption),
  /** First and last day with a session that counts, in the whole workspace. */
  days: z.object({ first: Day, last: Day }).nullable(),
})
export type FilterOptions = z.infer<typeof FilterOptions>

export const ANSWERS = {
  overview: Overview,
  trend: Trend,
  symptoms: Symptoms,
  severity: SeverityCounts,
  resolution: Resolution,
  platforms: Platforms,
  coverage: Coverage,
  options: FilterOptions,
  ...ANALYTICS_ANSWERS,
} as const satisfies Record<string, z.ZodType>

export const QuestionId = z.enum(Object.keys(ANSWERS) as [keyof typeof ANSWERS, ...(keyof typeof ANSWERS)[]]) // keys of a literal table
export type QuestionId = z.infer<typeof QuestionId>
export type Answer<Id extends QuestionId> = z.infer<(typeof ANSWERS)[Id]>

export const Grouping = z.enum(grouping.Grouping.options)
export type Grouping = z.infer<typeof Grouping>

/** What a question takes beside the filters; each question says which it reads. Without a unit the length of the range decides. */
export const AskOptions = z.object({
  unit: BucketUnit.nullable().default(null),
  by: Grouping.nullable().default(null),
  /** Names of groups, as `by` has them. */
  groups: z.array(z.string().min(1).max(200)).max(20).default([]),
  page: z.number().int().min(1).max(1_000_000).default(1),
  sort: RepositorySort.nullable().default(null),
  order: SortOrder.nullable().default(null),
  /** Part of a name. */
  text: z.string().max(200).nullable().default(null),
})
export type AskOptions = z.infer<typeof AskOptions>

export const NO_OPTIONS: AskOptions = { unit: null, by: null, groups: [], page: 1, sort: null, order: null, text: null }

/** Reads options from a query string. What does not fit is left out, so that an old link still opens. */
export function optionsFromParams(params: URLSearchParams): AskOptions {
  return {
    unit: BucketUnit.safeParse(params.get('unit')).data ?? null,
    by: Grouping.safeParse(params.get('by')).data ?? null,
    groups: AskOptions.shape.groups.safeParse(params.getAll('group')).data ?? [],
    page: AskOptions.shape.page.safeParse(Number(params.get('page') ?? 1)).data ?? 1,
    sort: RepositorySort.safeParse(params.get('sort')).data ?? null,
    order: SortOrder.safeParse(params.get('order')).data ?? null,
    text: AskOptions.shape.text.safeParse(params.get('text') || null).data ?? null,
  }
}
