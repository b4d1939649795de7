import { z } from 'zod'
import { Confidence, Goal, Labels, Quote } from '@/lib/domain/finding'
import { Cause, Locus, Resolver, Severity, Status, Symptom, Tier } from '@/lib/domain/schemas/taxonomy'

/** Databases cannot store a zero character or half of a surrogate pair. */
export const Text = z.string().refine((text) => !/[\0\p{Surrogate}]/u.test(text), 'holds characters that cannot be stored')

const isDistinct = (codes: readonly string[]) => new Set(codes).size === codes.length

/** An episode as a label set tells it. What may be absent may be null too. */
export const LabelledEpisode = z
  .object({
    id: Text.max(100).nullish().describe('Shown where the episode has no name.'),
    name: Text.max(200).nullish(),
    description: Text.max(5_000).nullish(),
    quotes: z
      .array(Quote.extend({ text: Text.min(1).max(200) }))
      .max(3)
      .nullish(),
    goal: Goal.nullish().describe('`both` where it is absent.'),
    confidence: Confidence.nullish().describe('`medium` where it is absent.'),
    symptoms: z.array(Symptom).min(1, 'needs at least one symptom').refine(isDistinct, 'names a symptom twice'),
    causes: z
      .array(z.object({ code: Cause, tier: Tier.nullish() }))
      .min(1, 'needs at least one cause; C7 is "cannot determine"')
      .max(2, 'has more than two causes')
      .refine((causes) => isDistinct(causes.map(({ code }) => code)), 'names a cause twice'),
    severity: Severity,
    locus: Locus.nullish(),
    status: Status,
    resolver: Resolver.nullish(),
    constraint: Text.max(500).nullish(),
  })
  .superRefine((episode, context) => {
    for (const { path, message } of Labels.safeParse(labelsOf(episode)).error?.issues ?? [])
      context.addIssue({ code: 'custom', path, message })
  })
  .meta({ id: 'LabelledEpisode', description: 'An episode of a label set.' })
export type LabelledEpisode = z.infer<typeof LabelledEpisode>

type Axes = Pick<LabelledEpisode, 'symptoms' | 'causes' | 'severity' | 'locus' | 'status' | 'resolver' | 'constraint'>

/** The labels of an episode, every axis named. */
export function labelsOf({ symptoms, causes, severity, locus = null, status, resolver = null, constraint = null }: Axes): Labels {
  return { symptoms, causes: causes.map(({ code, tier = null }) => ({ code, tier })), severity, locus, status, resolver, constraint }
}
