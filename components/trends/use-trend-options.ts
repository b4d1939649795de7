'use client'

import { parseAsStringLiteral, useQueryStates } from 'nuqs'
import { BESIDES } from '@/lib/charts/trend-lines'
import { BucketUnit } from '@/lib/domain/buckets'
import { Grouping } from '@/lib/domain/grouping'

/** How trends are drawn, kept in the address like the filters. Without a unit the length of the range decides. */
export function useTrendOptions() {
  const [options, setOptions] = useQueryStates({
    unit: parseAsStringLiteral(BucketUnit.options),
    by: parseAsStringLiteral(Grouping.options),
    beside: parseAsStringLiteral(BESIDES).withDefault('none'),
  })
  return { options, setOptions }
}
