import type { Overview, Range } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import { previousRange } from '@/lib/domain/buckets'
import type { Filters } from '@/lib/domain/filters'
import { classifiersBehind } from '../classifiers-behind'
import { totals } from '../totals'
import { validationOf } from '../validation-of'

export async function overview(db: Queryable, workspaceId: string, filters: Filters): Promise<Overview> {
  const range = { from: filters.from, to: filters.to }
  const before = rangeBefore(range)
  const classifiers = await classifiersBehind(db, workspaceId, filters)
  return {
    current: await totals(db, workspaceId, filters),
    range,
    previous: before && { totals: await totals(db, workspaceId, { ...filters, ...before }), range: before },
    classifiers,
    validation: validationOf(classifiers, filters),
  }
}

function rangeBefore({ from, to }: Range) {
  return from && to ? previousRange({ from, to }) : null
}
