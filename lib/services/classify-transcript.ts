import type { Classifier } from '@/lib/classify/classifier'
import { brokenRules } from '@/lib/classify/constraints/broken-rules'
import { constraintsIn } from '@/lib/classify/constraints/constraints-in'
import { type FactSign, factSigns } from '@/lib/classify/facts/fact-signs'
import type { Constraint } from '@/lib/domain/constraint'
import type { Finding } from '@/lib/domain/finding'
import type { Transcript } from '@/lib/domain/transcript'
import { type RuleChange, ruleChanges } from '@/lib/ingest/rule-changes'

/** Findings, each with the key of the stated rule that its episode broke, the rules that the session states, and what else its turns show. */
export type Classified =
  | {
      findings: (Finding & { brokenKey: string | null })[]
      constraints: Constraint[]
      signs: FactSign[]
      ruleChanges: RuleChange[]
      agentVersion: string
    }
  | { failure: string }

/** A classifier that works on packed transcripts, in this thread or in another. */
export type PackedClassifier = { id: string; version: number; classify: (packed: Uint8Array) => Promise<Classified> }

/** A classifier that fails on a transcript fails again on it: that is told, not retried. */
export async function classifyTranscript(classifier: Classifier, transcript: Transcript): Promise<Classified> {
  try {
    const findings = await classifier.classify(transcript)
    const constraints = constraintsIn(transcript)
    const broken = brokenRules(transcript, constraints, findings)
    return {
      findings: findings.map((finding, index) => ({ ...finding, brokenKey: broken[index] ?? null })),
      constraints,
      signs: factSigns(transcript, constraints),
      ruleChanges: ruleChanges(transcript),
      agentVersion: plainVersion(transcript.agentVersion),
    }
  } catch (error) {
    return {
      failure: `The classifier ${classifier.id}@${classifier.version} failed: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}

/** Short and plain enough for an index, whatever a file has in its place. */
function plainVersion(version: string | null): string {
  return (version ?? '').replace(/[^!-~]/g, '').slice(0, 100)
}
