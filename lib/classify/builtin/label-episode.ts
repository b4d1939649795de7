import type { Labels } from '@/lib/domain/finding'
import { constraintIn } from './constraint'
import type { Evidence } from './evidence'
import { labelCauses } from './label-causes'
import { labelOutcome } from './label-outcome'
import { labelSymptoms } from './label-symptoms'
import { causeFeatures } from './model/cause-features'
import { episodeFeatures } from './model/episode-features'
import type { Model } from './model/model'

/** Labels on every axis, with the ids of the rules that speak for them. What cannot be told is C7, RS2 or null. */
export function labelEpisode(evidence: Evidence, model: Model): { labels: Labels; rules: string[] } {
  const features = episodeFeatures(evidence)
  const { symptoms, rules } = labelSymptoms(evidence, features, model)
  const constraint = symptoms.includes('S3') ? constraintIn(evidence.thread) : null
  return {
    labels: {
      symptoms,
      causes: labelCauses(causeFeatures(features, model.symptoms), model),
      ...labelOutcome(evidence, features, model),
      constraint,
    },
    rules,
  }
}
