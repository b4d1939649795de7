import { z } from 'zod'
import { ClassifierVersion } from '@/lib/domain/schemas/classifier-version'
import { Severity, Status, Symptom } from '@/lib/domain/schemas/taxonomy'

const Count = z.number().int().nonnegative()

/** How far the sessions of a workspace are classified by the version in use. */
export const ClassifierState = z.object({
  inUse: ClassifierVersion,
  sessions: z.object({
    all: Count,
    /** Read by the version in use. */
    current: Count,
    /** Not classified as they are now. */
    waiting: Count,
    /** Classified by an older version, and due again. */
    older: Count,
    /** The version in use gave up on them. */
    failed: Count,
    /** Classified by another classifier, and left as they are. */
    other: Count,
  }),
  /** The newest first. `shown` sessions have their figures from it; `kept` ones have its findings to compare. */
  versions: z.array(ClassifierVersion.extend({ shown: Count, kept: Count, episodes: Count })),
})
export type ClassifierState = z.infer<typeof ClassifierState>

/** Two versions over the sessions that count and that both read: what one found and the other did not, and where labels differ. */
export const VersionComparison = z.object({
  a: ClassifierVersion,
  b: ClassifierVersion,
  sessions: z.object({ both: Count, changed: Count, withEpisodeA: Count, withEpisodeB: Count }),
  episodes: z.object({ a: Count, b: Count, onlyA: Count, onlyB: Count, same: Count, relabelled: Count }),
  /** Episodes by label on either side; an episode may have several symptoms. */
  labels: z.array(z.object({ code: z.union([Symptom, Severity, Status]), a: Count, b: Count })),
})
export type VersionComparison = z.infer<typeof VersionComparison>

export const ComparedLabels = z.object({
  symptoms: z.array(Symptom),
  causes: z.array(z.string()),
  severity: z.string(),
  locus: z.string().nullable(),
  status: z.string(),
  resolver: z.string().nullable(),
})
export type ComparedLabels = z.infer<typeof ComparedLabels>

/** An episode that only one version found (`a` or `b` is null) or that both labelled differently. */
export const EpisodeChange = z.object({
  name: z.string(),
  turn: z.number().int(),
  a: ComparedLabels.nullable(),
  b: ComparedLabels.nullable(),
})
export type EpisodeChange = z.infer<typeof EpisodeChange>

export const ChangedSession = z.object({
  id: z.uuid(),
  title: z.string(),
  repository: z.string(),
  startedAt: z.iso.datetime(),
  changes: z.array(EpisodeChange),
})
export type ChangedSession = z.infer<typeof ChangedSession>

/** `total` stands on the first page only. */
export const ChangedSessionsPage = z.object({
  rows: z.array(ChangedSession),
  nextCursor: z.string().nullable(),
  total: z.number().int().nullable(),
})
export type ChangedSessionsPage = z.infer<typeof ChangedSessionsPage>
