import type { Symptom } from '@/lib/domain/taxonomy'
import type { Evidence } from './evidence'
import type { Features } from './model/linear'
import type { Model } from './model/model'
import { sharesOf } from './model/shares'
import { SYMPTOM_RULES } from './symptom-rules'

/** A second symptom is told where it has at least this share, and is nearly as likely as the first. */
const ENOUGH = 0.2
const CLOSE = 0.5

export function labelSymptoms(evidence: Evidence, features: Features, model: Model): { symptoms: Symptom[]; rules: string[] } {
  const [first, second] = sharesOf(model.symptoms, features)
  const symptoms: Symptom[] = [first?.code ?? 'S2']
  if (first && second && second.share >= ENOUGH && second.share >= CLOSE * first.share) symptoms.push(second.code)
  const rules = SYMPTOM_RULES.filter((rule) => symptoms.includes(rule.symptom) && rule.applies(evidence))
  return { symptoms, rules: rules.map(({ id }) => id) }
}
