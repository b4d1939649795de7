import { z } from 'zod'
import type { Queryable } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { placeOfRepositorySlot } from '@/lib/domain/count-repository'
import type { Filters } from '@/lib/domain/filters'
import { later } from '@/lib/domain/later'
import type { RepositorySlot } from '@/lib/domain/repository-slots'
import { inMonths } from './day-rows'
import { type CountedGroup, inOrder, named, type RepositoryDimension, repositoryKey } from './dimensions'
import { fineRepositoryCounts, type RepositorySums } from './fine-repository-counts'
import { partsOf } from './parts-of-range'
import { inCells } from './where'

export type RepositoryGroup<Slot extends string> = CountedGroup<Slot> & { lastSessionAt: Date | null; lastEpisodeAt: Date | null }

/**
 * What counts under the filters, by repository (its id), by month (its first day) or both: one group for each that has a session,
 * exactly one without a dimension. What came last is known of repositories, where pairs are asked for. A pair of adjacent sessions is chosen by the later one: the earlier is whatever session counted
 * before it in its repository, so that the pairs of parts add up to those of the whole. Whole months come from their rollup.
 */
export async function repositoryCounts<Slot extends RepositorySlot>(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  by: readonly RepositoryDimension[],
  slots: readonly Slot[],
): Promise<RepositoryGroup<Slot>[]> {
  const isFine = filters.symptoms.length + filters.severities.length > 0
  const { months, edges } = isFine ? { months: null, edges: [filters] } : partsOf(filters)
  const parts = [
    ...(months ? await monthSums(db, workspaceId, { ...filters, ...months }, by, slots) : []),
    ...(await Promise.all(edges.map(({ from, to }) => fineRepositoryCounts(db, workspaceId, { ...filters, from, to }, by, slots)))).flat(),
  ]
  const groups = merged(by.length === 0 ? [{ key: [], counts: [], lastSessionAt: null, lastEpisodeAt: null }, ...parts] : parts)
  return groups.map(({ counts, ...group }) => ({
    ...group,
    counts: named(slots, counts),
  }))
}

/** Groups of the same key are one. */
function merged(parts: readonly RepositorySums[]): RepositorySums[] {
  const groups = new Map<string, RepositorySums>()
  for (const part of parts) {
    const name = part.key.join('\n')
    const known = groups.get(name)
    groups.set(name, known ? joined(known, part) : part)
  }
  return inOrder([...groups.values()])
}

const joined = (one: RepositorySums, other: RepositorySums): RepositorySums => ({
  key: one.key,
  counts: other.counts.map((count, place) => count + (one.counts[place] ?? 0)),
  lastSessionAt: later(one.lastSessionAt, other.lastSessionAt),
  lastEpisodeAt: later(one.lastEpisodeAt, other.lastEpisodeAt),
})

const Sums = z.array(
  z.object({
    key: z.array(z.string()),
    counts: z.array(z.number()),
    lastSessionAt: z.date().nullable(),
    lastEpisodeAt: z.date().nullable(),
  }),
)

async function monthSums(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  by: readonly RepositoryDimension[],
  slots: readonly RepositorySlot[],
): Promise<RepositorySums[]> {
  const sum = (slot: RepositorySlot) => Prisma.sql`coalesce(sum(counts[${Prisma.raw(String(placeOfRepositorySlot(slot) + 1))}]), 0)::int`
  const rows = await db.$queryRaw`
    select ${repositoryKey(by)} as key, array[${Prisma.join(slots.map(sum))}] as counts,
      max(last_session_at) as "lastSessionAt", max(last_episode_at) as "lastEpisodeAt"
    from ${coarsest(workspaceId, filters, by)} as found
    ${by.length > 0 ? Prisma.sql`group by 1` : Prisma.empty}`
  return Sums.parse(rows)
}

/** Rows of the rollup with the fewest of them that still tells what is asked. */
function coarsest(workspaceId: string, filters: Filters, by: readonly RepositoryDimension[]): Prisma.Sql {
  const { from, to, repositories, platforms, agents, models } = filters
  if (repositories.length === 0 && !by.includes('repository'))
    return Prisma.sql`(select month, pairs as counts, null::timestamptz as last_session_at, null::timestamptz as last_episode_at
      from month_rollup where ${inMonths(workspaceId, filters)})`
  const isWhole = from === null && to === null && !by.includes('month') && platforms.length + agents.length + models.length === 0
  if (isWhole) return Prisma.sql`(select * from repository_total where ${inCells(workspaceId, filters)})`
  return Prisma.sql`(select * from repository_rollup where ${inMonths(workspaceId, filters)})`
}
