import { z } from 'zod'
import type { Queryable } from '@/lib/db/client'
import { CountsText } from '@/lib/db/counts-text'
import { Prisma } from '@/lib/db/generated/client'
import { isoText, packedRows } from '@/lib/db/packed-rows'
import { placeOfRepositorySlot } from '@/lib/domain/count-repository'
import { type Filters, narrowsEpisodes, ofAllEpisodes } from '@/lib/domain/filters'
import { later } from '@/lib/domain/later'
import type { RepositorySlot } from '@/lib/domain/repository-slots'
import { toldRepositorySlot } from '@/lib/domain/slots-of-choice'
import { inMonths } from './day-rows'
import { byRepositoryKey, type CountedGroup, groupFinder, inOrder, named, type RepositoryDimension, repositoryKey } from './dimensions'
import { fineRepositoryCounts, type RepositorySums } from './fine-repository-counts'
import { partsOf } from './parts-of-range'
import { slotSums, unpacked } from './slot-sums'
import { toldSums } from './told-sums'
import { inCells } from './where'

/**
 * What counts under the filters, by repository (its id), by month (its first day) or both: one group for each that has a session,
 * exactly one without a dimension. A pair of adjacent sessions is chosen by the later one: the earlier is whatever session counted
 * before it in its repository, so that the pairs of parts add up to those of the whole. Whole months come from their rollup.
 */
export async function repositoryCounts<Slot extends RepositorySlot>(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  by: readonly RepositoryDimension[],
  slots: readonly Slot[],
): Promise<CountedGroup<Slot>[]> {
  const { groups } = await repositorySums(db, workspaceId, filters, by, slots, [])
  return groups.map(({ key, counts }) => ({ key, counts: named(slots, counts) }))
}

/**
 * The same before the slots are named, for those who read many groups, and further slots of all groups together: where only sessions
 * tell, they are read once for both. What came last is known of repositories, where sessions by symptom are asked for.
 */
export async function repositorySums(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  by: readonly RepositoryDimension[],
  slots: readonly RepositorySlot[],
  together: readonly RepositorySlot[],
): Promise<{ groups: RepositorySums[]; sums: number[] }> {
  if (narrowsEpisodes(filters)) return chosenSums(db, workspaceId, filters, by, slots, together)
  const { months, edges } = partsOf(filters)
  const whole = { ...filters, ...months }
  const [ofMonths, sumsOfMonths, ...ofEdges] = await Promise.all([
    months ? monthSums(db, workspaceId, whole, by, slots) : [],
    months && together.length > 0 ? monthSums(db, workspaceId, whole, [], together) : [],
    ...edges.map(({ from, to }) => fineRepositoryCounts(db, workspaceId, { ...filters, from, to }, by, [...slots, ...together])),
  ])
  const read = ofEdges.flat()
  const parts = [...ofMonths, ...read.map(({ counts, ...part }) => ({ ...part, counts: counts.slice(0, slots.length) }))]
  const rest = [...sumsOfMonths.map(({ counts }) => counts), ...read.map(({ counts }) => counts.slice(slots.length))]
  return { groups: merged(by.length === 0 ? [NOTHING, ...parts] : parts), sums: rest.reduce(added, []) }
}

/** All that counts tells how many sessions and pairs there are; the rest is told by those that the choice touches. */
async function chosenSums(...asked: Parameters<typeof repositorySums>): ReturnType<typeof repositorySums> {
  const [db, workspaceId, filters, by, slots, together] = asked
  const told = (each: readonly RepositorySlot[]) => toldSums(each.map((slot) => toldRepositorySlot(filters, slot)))
  const [own, rest] = [told(slots), told(together)]
  const [all, touched] = await Promise.all([
    repositorySums(db, workspaceId, ofAllEpisodes(filters), by, own.all, rest.all),
    fineRepositoryCounts(db, workspaceId, filters, by, [...own.chosen, ...rest.chosen]),
  ])
  const chosen = groupFinder(touched)
  return {
    groups: all.groups.map((group) => {
      const found = chosen(group.key)
      const counts = own.tell(group.counts, found?.counts.slice(0, own.chosen.length))
      return { ...group, counts, lastEpisodeAt: found?.lastEpisodeAt ?? null }
    }),
    sums: rest.tell(all.sums, touched.map(({ counts }) => counts.slice(own.chosen.length)).reduce(added, [])),
  }
}

const NOTHING: RepositorySums = { key: [], counts: [], lastSessionAt: null, lastEpisodeAt: null }

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

/** Place by place; nothing yet is an empty list. */
const added = (sums: readonly number[], counts: readonly number[]) => counts.map((count, place) => count + (sums[place] ?? 0))

const joined = (one: RepositorySums, other: RepositorySums): RepositorySums => ({
  key: one.key,
  counts: added(one.counts, other.counts),
  lastSessionAt: later(one.lastSessionAt, other.lastSessionAt),
  lastEpisodeAt: later(one.lastEpisodeAt, other.lastEpisodeAt),
})

const Sums = z.object({
  key: z.array(z.string()),
  counts: CountsText,
  lastSessionAt: z.string().nullable(),
  lastEpisodeAt: z.string().nullable(),
})

function monthSums(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  by: readonly RepositoryDimension[],
  slots: readonly RepositorySlot[],
): Promise<RepositorySums[]> {
  const query = Prisma.sql`
    select ${repositoryKey(by)} as key, ${slotSums(slots.map(placeOfRepositorySlot))} as counts,
      ${isoText(Prisma.sql`max(last_session_at)`)} as "lastSessionAt", ${isoText(Prisma.sql`max(last_episode_at)`)} as "lastEpisodeAt"
    from ${coarsest(workspaceId, filters, by)} as found
    ${byRepositoryKey(by)}`
  return packedRows(db, Sums, query)
}

/** Rows of the rollup with the fewest of them that still tells what is asked. */
function coarsest(workspaceId: string, filters: Filters, by: readonly RepositoryDimension[]): Prisma.Sql {
  const { from, to, repositories, platforms, agents, models } = filters
  if (repositories.length === 0 && !by.includes('repository'))
    return Prisma.sql`(select month, platform, agent, model, ${unpacked('pairs')}, null::timestamptz as last_session_at, null::timestamptz as last_episode_at
      from month_rollup where ${inMonths(workspaceId, filters)} offset 0)`
  const isWhole =
    from === null &&
    to === null &&
    by.every((dimension) => dimension === 'repository') &&
    platforms.length + agents.length + models.length === 0
  if (isWhole) return Prisma.sql`(select * from repository_total where ${inCells(workspaceId, filters)})`
  return Prisma.sql`(select * from repository_rollup where ${inMonths(workspaceId, filters)})`
}
