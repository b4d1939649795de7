import { z } from 'zod'
import { CauseLabel, Confidence, Quote, StoredKind } from '@/lib/domain/finding'
import { Platform } from '@/lib/domain/schemas/format'
import { Cause, InvalidCategory, Locus, Resolver, Severity, Status, Symptom } from '@/lib/domain/schemas/taxonomy'

/** An episode, or a candidate that was refused: then `invalidCategory` says why and the labels are absent. */
export const EpisodeRow = z.object({
  id: z.uuid(),
  sessionId: z.uuid(),
  position: z.number().int(),
  name: z.string(),
  description: z.string(),
  kind: StoredKind,
  confidence: Confidence,
  quotes: z.array(Quote),
  pushbackTurns: z.array(z.number().int()),
  triggerTurn: z.number().int().nullable(),
  symptoms: z.array(Symptom),
  causes: z.array(CauseLabel),
  severity: Severity.nullable(),
  locus: Locus.nullable(),
  status: Status.nullable(),
  resolver: Resolver.nullable(),
  invalidCategory: InvalidCategory.nullable(),
  invalidNote: z.string().nullable(),
  classifier: z.string(),
  classifierVersion: z.number().int(),
  startedAt: z.iso.datetime(),
  repository: z.string(),
  platform: Platform,
  agent: z.string(),
  model: z.string(),
})
export type EpisodeRow = z.infer<typeof EpisodeRow>

/** `total` stands on the first page only, and stops at 10,000. */
export const EpisodesPage = z.object({ rows: z.array(EpisodeRow), nextCursor: z.string().nullable(), total: z.number().int().nullable() })
export type EpisodesPage = z.infer<typeof EpisodesPage>

/** What an episode list takes beside the filters. The labels narrow episodes, the category refused candidates. */
export const EpisodeSearch = z.object({
  refused: z.boolean(),
  status: Status.nullable(),
  resolver: Resolver.nullable(),
  cause: Cause.nullable(),
  category: InvalidCategory.nullable(),
})
export type EpisodeSearch = z.infer<typeof EpisodeSearch>
