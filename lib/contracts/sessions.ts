import { z } from 'zod'
import { Constraint } from '@/lib/domain/constraint'
import { Finding, StoredCandidate } from '@/lib/domain/finding'
import { Platform } from '@/lib/domain/schemas/format'
import { SessionFormat } from '@/lib/domain/schemas/label-set'
import { Reason } from '@/lib/domain/schemas/reason'
import { Symptom } from '@/lib/domain/schemas/taxonomy'
import type { Fact } from '@/lib/domain/session-facts'
import { StartReliability, Transcript } from '@/lib/domain/transcript'

/** Whether a session counts, and if not, why. */
export const Standing = z.enum(['counted', 'pending', 'failed', 'excluded'])
export type Standing = z.infer<typeof Standing>

export const SessionRow = z.object({
  id: z.uuid(),
  title: z.string(),
  repository: z.object({ id: z.uuid(), name: z.string() }),
  platform: Platform,
  agent: z.string(),
  model: z.string(),
  startedAt: z.iso.datetime(),
  startReliability: StartReliability,
  developerTurns: z.number().int(),
  standing: Standing,
  /** Why it is excluded: a reason of lib/domain/exclusion-reason. */
  exclusion: z.string().nullable(),
  /** A stream feeds it, and it may grow until then. */
  growsUntil: z.iso.datetime().nullable(),
  episodes: z.number().int(),
  /** Of its episodes, each once. */
  symptoms: z.array(Symptom),
  /** Behind episodes and symptoms; null while it waits. */
  classifier: z.object({ id: z.string(), version: z.number().int() }).nullable(),
})
export type SessionRow = z.infer<typeof SessionRow>

/** `total` stands on the first page only, and stops at 10,000. */
export const SessionsPage = z.object({ rows: z.array(SessionRow), nextCursor: z.string().nullable(), total: z.number().int().nullable() })
export type SessionsPage = z.infer<typeof SessionsPage>

/** What a session list takes beside the filters. */
export const SessionSearch = z.object({
  standing: Standing.nullable(),
  exclusion: z.string().max(50).nullable(),
  text: z.string().max(200).nullable(),
})
/** Sub-agents that do not count are left out where `subagents` is false. All of `facts` hold of the session as a whole. */
export type SessionSearch = z.infer<typeof SessionSearch> & { subagents?: boolean; facts?: Fact[] }

export const StoredFinding = Finding.extend({ candidate: StoredCandidate, position: z.number().int().positive() })
export type StoredFinding = z.infer<typeof StoredFinding>

/** With what its rules say in words. */
export const ExplainedFinding = StoredFinding.extend({ reasons: z.array(Reason) })
export type ExplainedFinding = z.infer<typeof ExplainedFinding>

/** A rule that the session states, with the positions of the episodes that broke it. */
export const StoredConstraint = Constraint.extend({ position: z.number().int().positive(), brokenBy: z.array(z.number().int().positive()) })
export type StoredConstraint = z.infer<typeof StoredConstraint>

export const SessionLink = z.object({ id: z.uuid(), title: z.string() })
export type SessionLink = z.infer<typeof SessionLink>

export const SessionDetail = z.object({
  session: SessionRow.extend({
    format: SessionFormat,
    agentTurns: z.number().int(),
    /** At the beginning, of both roles; the counts of turns leave them out. */
    copiedTurns: z.number().int(),
    status: z.enum(['parsed', 'classified', 'failed']),
    failure: z.string().nullable(),
    warnings: z.array(z.object({ line: z.number().int().nullable(), message: z.string() })),
    receivedAt: z.iso.datetime(),
  }),
  /** Every version that was received, the newest first. */
  revisions: z.array(
    z.object({
      revision: z.number().int(),
      fileName: z.string(),
      bytes: z.number().int(),
      receivedAt: z.iso.datetime(),
      isShown: z.boolean(),
    }),
  ),
  family: z.object({
    /** Where the copied turns are counted. */
    copiedFrom: SessionLink.nullable(),
    /** The session that started this sub-agent, if it was received. */
    parent: SessionLink.nullable(),
    /** The first hundred. */
    subagents: z.array(SessionLink),
  }),
  /** Null for a session that came as labels only. */
  transcript: Transcript.nullable(),
  findings: z.array(ExplainedFinding),
  constraints: z.array(StoredConstraint),
})
export type SessionDetail = z.infer<typeof SessionDetail>

export type SessionWithTranscript = SessionDetail & { transcript: Transcript }
