import type { Labels } from '@/lib/domain/finding'
import { constraintIn } from './constraint'
import type { Evidence } from './evidence'
import { labelCauses } from './label-causes'
import { labelOutcome } from './label-outcome'
import { labelSymptoms } from './label-symptoms'

/** Labels on every axis, with the ids of the rules that gave them. What the rules cannot tell is C7, RS2 or null. */
export function labelEpisode(evidence: Evidence): { labels: Labels; rules: string[] } {
  const { symptoms, rules: symptomRules } = labelSymptoms(evidence)
  const { causes, rules: causeRules } = labelCauses(symptoms, evidence)
  const constraint = symptoms.includes('S3') ? constraintIn(evidence.thread) : null
  return { labels: { symptoms, causes, ...labelOutcome(evidence), constraint }, rules: [...symptomRules, ...causeRules] }
}
