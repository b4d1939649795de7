import { measured } from '@/lib/classify/measured/measured'
import type { Overview } from '@/lib/contracts/metrics'
import type { Filters } from '@/lib/domain/filters'

/** What was measured of the classifier behind the numbers; it holds of that version, and of sessions with an episode of any kind. */
export function validationOf(
  classifiers: Overview['classifiers'],
  { symptoms, severities }: Filters,
  { classifier, version, gold } = measured,
): Overview['validation'] {
  const [behind, ...others] = classifiers
  if (!behind || others.length > 0 || symptoms.length > 0 || severities.length > 0) return null
  const { tp, fp, fn, tn } = gold.session
  return behind.id === classifier && String(behind.version) === version ? { tp, fp, fn, tn } : null
}
