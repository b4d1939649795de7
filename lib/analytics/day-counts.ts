import { z } from 'zod'
import type { Queryable } from '@/lib/db/client'
import { CountsText } from '@/lib/db/counts-text'
import { placeOfSlot } from '@/lib/domain/count-day'
import { isRepositorySlot } from '@/lib/domain/count-repository'
import type { DaySlot } from '@/lib/domain/day-slots'
import { type Filters, narrowsEpisodes, ofAllEpisodes } from '@/lib/domain/filters'
import { toldDaySlot } from '@/lib/domain/slots-of-choice'
import { dayRows } from './day-rows'
import { type CountedGroup, type DayDimension, groupBy, groupFinder, inOrder, isRepositoryDimension, keyOf, named } from './dimensions'
import { fineDayCounts } from './fine-day-counts'
import { repositorySums } from './repository-counts'
import { slotSums } from './slot-sums'
import { toldSums } from './told-sums'

/**
 * What counts under the filters, by some dimensions: one group for each combination that has a session, exactly one without any
 * dimension. Time is named by first days (`YYYY-MM-DD`), a repository by its id. Symptoms and severities narrow episodes and the
 * sessions "with" them, not the denominators. Only a filter on repositories, symptoms or severities may cost more than days: where
 * no sum tells, the finer rows that it touches are read.
 */
export async function dayCounts<Slot extends DaySlot>(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  by: readonly DayDimension[],
  slots: readonly Slot[],
): Promise<CountedGroup<Slot>[]> {
  const groups = await groupsOf(db, workspaceId, filters, by, slots)
  return inOrder(groups).map(({ key, counts }) => ({ key, counts: named(slots, counts) }))
}

/** From the rollup with the fewest rows that tells the slots. */
async function groupsOf(db: Queryable, workspaceId: string, filters: Filters, by: readonly DayDimension[], slots: readonly DaySlot[]) {
  const isOfRepositories = by.includes('repository') || filters.repositories.length > 0
  if (!isOfRepositories)
    return narrowsEpisodes(filters) ? chosenSums(db, workspaceId, filters, by, slots) : sums(db, workspaceId, filters, by, slots)
  if (by.every(isRepositoryDimension) && slots.every(isRepositorySlot)) {
    const { groups } = await repositorySums(db, workspaceId, filters, by, slots, [])
    return groups
  }
  const groups = await fineDayCounts(db, workspaceId, filters, by, ['sessions', ...slots])
  return groups.map(({ key, counts }) => ({ key, counts: counts.slice(1) }))
}

/** All that counts tells how many sessions there are; the rest is told by the episodes that are chosen. */
async function chosenSums(db: Queryable, workspaceId: string, filters: Filters, by: readonly DayDimension[], slots: readonly DaySlot[]) {
  const asked = toldSums(slots.map((slot) => toldDaySlot(filters, slot)))
  const [groups, touched] = await Promise.all([
    sums(db, workspaceId, ofAllEpisodes(filters), by, [...asked.all, 'sessions']),
    asked.chosen.length > 0 ? fineDayCounts(db, workspaceId, filters, by, asked.chosen) : [],
  ])
  const chosen = groupFinder(touched)
  return groups.map(({ key, counts }) => ({ key, counts: asked.tell(counts, chosen(key)?.counts) }))
}

const Groups = z.array(z.object({ key: z.array(z.string()), counts: CountsText }))

async function sums(db: Queryable, workspaceId: string, filters: Filters, by: readonly DayDimension[], slots: readonly DaySlot[]) {
  const rows = await db.$queryRaw`
    select ${keyOf(by)} as key, ${slotSums(slots.map(placeOfSlot))} as counts
    from ${dayRows(workspaceId, filters, by)} as days
    where counts[${placeOfSlot('sessions') + 1}::int] > 0
    ${groupBy(by)}`
  return Groups.parse(rows)
}
