import { parseAsStringLiteral, useQueryStates } from 'nuqs'
import { BEHAVIOUR_MEASURE_IDS } from '@/lib/charts/behaviour-measures'
import { Grouping } from '@/lib/domain/grouping'

const OPTIONS = {
  measure: parseAsStringLiteral(BEHAVIOUR_MEASURE_IDS).withDefault('rules-kept'),
  by: parseAsStringLiteral(Grouping.options).withDefault('agent'),
}

/** Which measure is looked at closely, and by which groups. They live in the address like the filters. */
export function useBehaviourOptions() {
  const [{ measure, by }, setOptions] = useQueryStates(OPTIONS)
  return { measure, by, setOptions }
}
