import type { Queryable } from '@/lib/db/client'
import type { DaySlot } from '@/lib/domain/day-slots'
import type { Filters } from '@/lib/domain/filters'
import { dayCounts } from './day-counts'

/** What counts under the filters, all in one group. */
export async function countedTogether<Slot extends DaySlot>(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  slots: readonly Slot[],
): Promise<Record<Slot, number>> {
  const [all] = await dayCounts(db, workspaceId, filters, [], slots)
  if (!all) throw new Error('counts without a dimension are one group')
  return all.counts
}
