import type { Queryable } from '@/lib/db/client'
import type { DaySlot } from '@/lib/domain/day-slots'
import type { Filters } from '@/lib/domain/filters'
import { dayCounts } from './day-counts'

/** The slots over all that the filters let through. */
export async function wholeCounts<S extends DaySlot>(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  slots: readonly S[],
): Promise<Record<S, number>> {
  const [all] = await dayCounts(db, workspaceId, filters, [], slots)
  if (!all) throw new Error('counts that are not parted are one row')
  return all.counts
}
