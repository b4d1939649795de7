import { z } from 'zod'
import type { Queryable } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { placeOfSlot } from '@/lib/domain/count-day'
import type { DaySlot } from '@/lib/domain/day-slots'
import type { Filters } from '@/lib/domain/filters'
import { dayRows } from './day-rows'
import { type CountedGroup, type DayDimension, groupBy, inOrder, keyOf, named } from './dimensions'
import { fineDayCounts } from './fine-day-counts'

/**
 * What counts under the filters, by some dimensions: one group for each combination that has a session, exactly one without any
 * dimension. Time is named by first days (`YYYY-MM-DD`), a repository by its id. Symptoms and severities narrow episodes and the
 * sessions "with" them, not the denominators. Only a filter on repositories, symptoms or severities costs more than days.
 */
export async function dayCounts<Slot extends DaySlot>(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  by: readonly DayDimension[],
  slots: readonly Slot[],
): Promise<CountedGroup<Slot>[]> {
  const { repositories, symptoms, severities } = filters
  const isFine = by.includes('repository') || repositories.length + symptoms.length + severities.length > 0
  const groups = isFine ? await fineDayCounts(db, workspaceId, filters, by, slots) : await sums(db, workspaceId, filters, by, slots)
  return inOrder(groups).map(({ key, counts }) => ({ key, counts: named(slots, counts) }))
}

const Groups = z.array(z.object({ key: z.array(z.string()), counts: z.array(z.number()) }))

async function sums(db: Queryable, workspaceId: string, filters: Filters, by: readonly DayDimension[], slots: readonly DaySlot[]) {
  const counts = slots.map((slot) => Prisma.sql`coalesce(sum(counts[${Prisma.raw(String(placeOfSlot(slot) + 1))}]), 0)::int`)
  const rows = await db.$queryRaw`
    select ${keyOf(by)} as key, array[${Prisma.join(counts)}] as counts
    from ${dayRows(workspaceId, filters, by)} as days
    where counts[${placeOfSlot('sessions') + 1}::int] > 0
    ${groupBy(by)}`
  return Groups.parse(rows)
}
