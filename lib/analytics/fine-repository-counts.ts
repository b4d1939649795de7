import { z } from 'zod'
import type { Queryable } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { isoText, packedRows } from '@/lib/db/packed-rows'
import { packedPairs } from '@/lib/db/session-pairs'
import { addRepositoryEpisodes, noRepositoryCounts, placeOfRepositorySlot, sessionsAdder } from '@/lib/domain/count-repository'
import { type Filters, narrowsEpisodes } from '@/lib/domain/filters'
import { later } from '@/lib/domain/later'
import { severityBits } from '@/lib/domain/profile'
import type { RepositorySlot } from '@/lib/domain/repository-slots'
import { byRepositoryKey, type RepositoryDimension, repositoryKey } from './dimensions'
import { hasEpisode, inCells, matchingEpisodes, touched } from './where'

/** The sums of a group before its slots are named. Instants are ISO texts. */
export type RepositorySums = { key: string[]; counts: number[]; lastSessionAt: string | null; lastEpisodeAt: string | null }

type Groups = Map<string, RepositorySums>

/**
 * The same as `repositoryCounts`, from sessions and the finer rollup: for days that fill no month, and for a choice of episodes. Of a
 * choice only the sessions and pairs that it touches are read, and the slots that count others are not told.
 */
export async function fineRepositoryCounts(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  by: readonly RepositoryDimension[],
  slots: readonly RepositorySlot[],
): Promise<RepositorySums[]> {
  const groups: Groups = new Map()
  if (!narrowsEpisodes(filters) || slots.some((slot) => !isEpisodeSlot(slot)))
    await addSessionRows(db, workspaceId, filters, by, groups, slots.some(isPairSlot))
  if (slots.some(isEpisodeSlot)) await addEpisodeRows(db, workspaceId, filters, by, groups)
  const places = slots.map(placeOfRepositorySlot)
  return [...groups.values()].map((group) => ({ ...group, counts: places.map((place) => group.counts[place] ?? 0) }))
}

const isEpisodeSlot = (slot: RepositorySlot) => /^(S\d$|episodes|pushbacks|resolved|RV)/.test(slot)

const isPairSlot = (slot: RepositorySlot) => /^[01]|^now|^next|>/.test(slot)

function groupOf(groups: Groups, key: string[]): RepositorySums {
  const name = key.join('\n')
  const group = groups.get(name) ?? { key, counts: noRepositoryCounts(), lastSessionAt: null, lastEpisodeAt: null }
  groups.set(name, group)
  return group
}

const month = Prisma.sql`date_trunc('month', day::timestamp)::date as month`
const Key = z.object({ key: z.array(z.string()) })
const Count = z.number().int()

const Sessions = Key.extend({
  packed: z.string(),
  developerTurns: Count,
  lastSessionAt: z.string().nullable(),
  lastEpisodeAt: z.string().nullable(),
})

/** A row is a group, with its sessions in one text, as `sessionsAdder` reads it. */
async function addSessionRows(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  by: readonly RepositoryDimension[],
  groups: Groups,
  isPaired: boolean,
) {
  const query = Prisma.sql`
    select ${repositoryKey(by)} as key, ${packedPairs(isPaired)} as packed,
      sum(developer_turns)::int as "developerTurns", ${isoText(Prisma.sql`max(started_at)`)} as "lastSessionAt",
      ${isoText(Prisma.sql`max(started_at) filter (where ${hasEpisode(filters)})`)} as "lastEpisodeAt"
    from (select *, ${month} from session_pair where ${inCells(workspaceId, filters)} and ${touched(filters, isPaired)}) as found
    ${byRepositoryKey(by)}`
  const add = sessionsAdder({ symptoms: filters.symptoms, severities: severityBits(filters.severities) })
  for (const { key, lastSessionAt, lastEpisodeAt, ...sessions } of await packedRows(db, Sessions, query)) {
    const group = groupOf(groups, key)
    add(group.counts, sessions)
    group.lastSessionAt = later(group.lastSessionAt, lastSessionAt)
    group.lastEpisodeAt = later(group.lastEpisodeAt, lastEpisodeAt)
  }
}

const Episodes = Key.extend({ packed: z.string() })

/** A row is a group, with its episodes in one text. */
async function addEpisodeRows(db: Queryable, workspaceId: string, filters: Filters, by: readonly RepositoryDimension[], groups: Groups) {
  const query = Prisma.sql`
    select ${repositoryKey(by)} as key, string_agg(concat_ws(' ', symptoms, resolver, episodes, pushbacks), ',') as packed
    from (select *, ${month} from episode_rollup where ${matchingEpisodes(workspaceId, filters)}) as found
    ${byRepositoryKey(by)}`
  for (const { key, packed } of await packedRows(db, Episodes, query)) {
    const { counts } = groupOf(groups, key)
    for (const row of packed.split(',')) {
      const [symptoms, resolver = '', episodes, pushbacks] = row.split(' ')
      addRepositoryEpisodes(counts, { symptoms: Number(symptoms), resolver, episodes: Number(episodes), pushbacks: Number(pushbacks) })
    }
  }
}
