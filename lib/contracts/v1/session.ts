import { z } from 'zod'
import { Standing } from '@/lib/contracts/sessions'
import { ExclusionReason } from '@/lib/domain/schemas/exclusion-reason'
import { Platform } from '@/lib/domain/schemas/format'
import { SessionFormat } from '@/lib/domain/schemas/label-set'
import { Fact } from '@/lib/domain/schemas/session-facts'
import { Symptom } from '@/lib/domain/schemas/taxonomy'
import { StartReliability, Transcript } from '@/lib/domain/transcript'
import { PublicEpisode } from './episode'
import { FilterQuery, several } from './filter-query'
import { PageQuery, pageOf } from './page'
import { ClassifierVersion, RepositoryName } from './shared'

export const PublicSession = z
  .object({
    id: z.uuid(),
    title: z.string().describe("The developer's first words, shortened."),
    repository: RepositoryName,
    platform: Platform,
    agent: z.string(),
    model: z.string().describe('`Unknown` where the transcript does not say.'),
    startedAt: z.iso.datetime(),
    startReliability: StartReliability.describe(
      'exact: an instant with its zone · file: from a file name or title in UTC · local: wall clock of an unknown zone, read as UTC · none: the transcript has no time, this is when it was received.',
    ),
    developerTurns: z.number().int(),
    standing: Standing.describe('Only counted sessions stand in metrics. Pending ones wait for the classifier.'),
    exclusion: z
      .string()
      .nullable()
      .describe(`Why it does not count, else null. One of ${ExclusionReason.options.join(', ')}; more may come.`),
    episodes: z.number().int(),
    symptoms: z.array(Symptom).describe('Of its episodes, each once.'),
    classifier: ClassifierVersion.nullable().describe('Behind episodes and symptoms; null while it is pending.'),
  })
  .meta({ id: 'Session', description: 'One session of a coding agent.' })
export type PublicSession = z.infer<typeof PublicSession>

export const SessionList = pageOf('SessionList', PublicSession)

export const PublicSessionDetail = PublicSession.extend({
  format: SessionFormat.describe('The file format that it was read from; `labels` for a session that came as labels only.'),
  agentTurns: z.number().int(),
  failure: z.string().nullable().describe('Why the classifier failed; null if it did not.'),
  warnings: z.array(z.object({ line: z.number().int().nullable(), message: z.string() })).describe('What could not be read of the file.'),
  receivedAt: z.iso.datetime(),
  revisions: z
    .array(
      z.object({
        revision: z.number().int(),
        fileName: z.string(),
        bytes: z.number().int(),
        receivedAt: z.iso.datetime(),
        isShown: z.boolean(),
      }),
    )
    .describe('Every version that was received, the newest first.'),
  transcript: Transcript.nullable().describe(
    'The conversation as it was parsed, secrets masked; null for a session that came as labels only.',
  ),
  findings: z.array(PublicEpisode).describe('Its episodes and the candidates that were refused, in order.'),
}).meta({ id: 'SessionDetail', description: 'A session with its transcript and findings.' })
export type PublicSessionDetail = z.infer<typeof PublicSessionDetail>

export const SessionsQuery = FilterQuery.extend({
  standing: Standing.optional(),
  exclusion: ExclusionReason.optional().describe('Only sessions that do not count for this reason.'),
  text: z.string().min(1).max(200).optional().describe('Words in the title.'),
  fact: several(
    Fact,
    'Only sessions of which this holds, of several all; `behaviour` counts the same. What was not read for facts is left out.',
  ),
  ...PageQuery.shape,
})
export type SessionsQuery = z.infer<typeof SessionsQuery>
