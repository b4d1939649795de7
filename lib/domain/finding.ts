import { z } from 'zod'
import { Cause, InvalidCategory, Locus, Resolver, Severity, Status, Symptom, Tier } from './schemas/taxonomy'

/** Words copied verbatim from a turn. */
export const Quote = z.object({ turn: z.number().int().positive(), text: z.string().min(1).max(200) })
export type Quote = z.infer<typeof Quote>

export const PushbackKind = z.enum([
  'correction',
  'rejection',
  'failure_report',
  'constraint_reminder',
  'interruption',
  'revert',
  'takeover',
  'doubt',
  'self_correction',
])
export type PushbackKind = z.infer<typeof PushbackKind>

/** As it is stored: labels that were made elsewhere do not tell how the developer pushed back. */
export const StoredKind = z.enum([...PushbackKind.options, 'untold'])
export type StoredKind = z.infer<typeof StoredKind>

export const Goal = z.enum(['instruction', 'intention', 'both'])
export const Confidence = z.enum(['high', 'medium', 'low'])

/** What extraction proposes. */
export const Candidate = z.object({
  name: z.string(),
  description: z.string(),
  goal: Goal,
  confidence: Confidence,
  kind: PushbackKind,
  /** Developer turns that push back, the first one first; empty only for a self-correction. */
  pushbackTurns: z.array(z.number().int().positive()),
  /** The agent turn that diverged; null where none stands before the pushback. */
  triggerTurn: z.number().int().positive().nullable(),
  quotes: z.array(Quote).min(1).max(3),
})
export type Candidate = z.infer<typeof Candidate>

/** As it is stored: labels that were made elsewhere may come without quotes. */
export const StoredCandidate = Candidate.extend({ kind: StoredKind, quotes: z.array(Quote).max(3) })
export type StoredCandidate = z.infer<typeof StoredCandidate>

export const Verdict = z.discriminatedUnion('valid', [
  z.object({ valid: z.literal(true) }),
  z.object({ valid: z.literal(false), category: InvalidCategory, note: z.string() }),
])
export type Verdict = z.infer<typeof Verdict>

export const CauseLabel = z.object({ code: Cause, tier: Tier.nullable() })
export type CauseLabel = z.infer<typeof CauseLabel>

/** Labels of an episode on every axis. */
export const Labels = z
  .object({
    symptoms: z.array(Symptom).min(1),
    causes: z.array(CauseLabel).min(1).max(2),
    severity: Severity,
    locus: Locus.nullable(),
    status: Status,
    resolver: Resolver.nullable(),
    /** The developer's rule that was broken, for S3. */
    constraint: z.string().nullable(),
  })
  .refine((labels) => labels.symptoms.length === 1 || !labels.symptoms.includes('S8'), 'S8 stands alone')
  .refine((labels) => labels.causes.length === 1 || !labels.causes.some((cause) => cause.code === 'C7'), 'C7 stands alone')
  .refine((labels) => labels.causes.every((cause) => (cause.code === 'C7') === (cause.tier === null)), 'C1 to C6 carry a tier, C7 none')
  .refine((labels) => (labels.locus !== null) === (labels.severity === 'DS2' || labels.severity === 'DS3'), 'a locus goes with DS2 and DS3')
  .refine((labels) => (labels.resolver !== null) === (labels.status === 'RS1'), 'a resolver goes with RS1')
export type Labels = z.infer<typeof Labels>

/** A candidate with its verdict, its labels if it is valid, and the ids of the rules that spoke. */
export const Finding = z.object({ candidate: Candidate, verdict: Verdict, labels: Labels.nullable(), rules: z.array(z.string()) })
export type Finding = z.infer<typeof Finding>
