import { z } from 'zod'
import { CauseLabel, Confidence, Goal, Quote, StoredKind } from '@/lib/domain/finding'
import { Platform } from '@/lib/domain/schemas/format'
import { Cause, InvalidCategory, Locus, Resolver, Severity, Status, Symptom } from '@/lib/domain/schemas/taxonomy'
import { FilterQuery } from './filter-query'
import { PageQuery, pageOf } from './page'
import { ClassifierVersion, RepositoryName } from './shared'

const Turn = z.number().int().positive()

export const PublicEpisode = z
  .object({
    id: z.uuid().describe('Lasts until the session is classified again.'),
    sessionId: z.uuid(),
    startedAt: z.iso.datetime().describe('When the session began.'),
    repository: RepositoryName,
    platform: Platform,
    agent: z.string(),
    model: z.string(),
    position: z.number().int().describe('Order among the findings of the session, from 1.'),
    name: z.string(),
    description: z.string(),
    kind: StoredKind.describe('How the developer pushed back; `untold` where imported labels do not say.'),
    goal: Goal.describe('What the agent went against: the words of the developer, what they meant, or both.'),
    confidence: Confidence,
    quotes: z.array(Quote).describe('The evidence. Each stands word for word in its turn. Imported labels may have none.'),
    pushbackTurns: z.array(Turn).describe('Developer turns that push back; empty only for a self-correction and for imported labels.'),
    triggerTurn: Turn.nullable().describe('The agent turn that diverged; null where none stands before the pushback.'),
    symptoms: z.array(Symptom),
    causes: z.array(CauseLabel),
    severity: Severity.nullable(),
    locus: Locus.nullable().describe('Where the damage is; of DS2 and DS3 only.'),
    status: Status.nullable(),
    resolver: Resolver.nullable().describe('Of RS1 only.'),
    constraint: z.string().nullable().describe("The developer's rule that was broken, for S3."),
    refused: z
      .object({ category: InvalidCategory.nullable(), note: z.string().nullable() })
      .nullable()
      .describe('Null for an episode. Else this is a candidate that was refused and counts nowhere, with the reason; it has no labels.'),
    rules: z.array(z.string()).describe('Ids of the rules of the classifier that spoke.'),
    classifier: ClassifierVersion,
  })
  .meta({
    id: 'Episode',
    description: 'An episode in which the agent went against what the developer asked or meant, with its evidence and labels.',
  })
export type PublicEpisode = z.infer<typeof PublicEpisode>

export const EpisodeList = pageOf('EpisodeList', PublicEpisode)

export const EpisodesQuery = FilterQuery.extend({
  refused: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .default(false)
    .describe('true lists refused candidates instead of episodes.'),
  status: Status.optional(),
  resolver: Resolver.optional(),
  cause: Cause.optional(),
  category: InvalidCategory.optional().describe('Only candidates that were refused for this.'),
  ...PageQuery.shape,
})
export type EpisodesQuery = z.infer<typeof EpisodesQuery>
