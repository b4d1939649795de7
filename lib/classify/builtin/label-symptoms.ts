import type { Symptom } from '@/lib/domain/taxonomy'
import type { Evidence } from './evidence'
import { SYMPTOM_RULES } from './symptom-rules'

/** How far the second symptom may stay behind the first and still be told. The paper gives two to 30 of 100 episodes. */
const CLOSE = 0.1
/** A second symptom needs evidence of its own. */
const ENOUGH = 1

export function labelSymptoms(evidence: Evidence): { symptoms: Symptom[]; rules: string[] } {
  const spoken = SYMPTOM_RULES.filter((rule) => rule.applies(evidence))
  const weights = new Map<Symptom, number>()
  for (const { symptom, weight } of spoken) weights.set(symptom, (weights.get(symptom) ?? 0) + weight)

  const [first, second] = [...weights].sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
  const symptoms: Symptom[] = [first?.[0] ?? 'S2']
  if (first && second && second[1] >= ENOUGH && first[1] - second[1] <= CLOSE) symptoms.push(second[0])
  return { symptoms, rules: spoken.filter((rule) => symptoms.includes(rule.symptom)).map((rule) => rule.id) }
}
