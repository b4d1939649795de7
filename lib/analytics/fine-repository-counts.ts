import { z } from 'zod'
import type { Queryable } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { pairedSessions } from '@/lib/db/paired-sessions'
import {
  addRepositoryEpisodes,
  addRepositorySessions,
  chosenIn,
  noRepositoryCounts,
  placeOfRepositorySlot,
} from '@/lib/domain/count-repository'
import type { Filters } from '@/lib/domain/filters'
import { later } from '@/lib/domain/later'
import { severityBits } from '@/lib/domain/profile'
import type { RepositorySlot } from '@/lib/domain/repository-slots'
import { type RepositoryDimension, repositoryKey } from './dimensions'
import { countedSessions, inCells, matchingEpisodes } from './where'

/** The sums of a group before its slots are named. */
export type RepositorySums = { key: string[]; counts: number[]; lastSessionAt: Date | null; lastEpisodeAt: Date | null }

type Groups = Map<string, RepositorySums>

/** The same as `repositoryCounts`, from sessions and the finer rollup: for days that fill no month, and for a choice of episodes. */
export async function fineRepositoryCounts(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  by: readonly RepositoryDimension[],
  slots: readonly RepositorySlot[],
): Promise<RepositorySums[]> {
  const groups: Groups = new Map()
  if (slots.some(isPairSlot)) await addPairedRows(db, workspaceId, filters, by, groups)
  else await addSessionRows(db, workspaceId, filters, by, groups)
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
  ...{ profile: z.number(), previousProfile: z.number().nullable(), previousGap: Count.nullable() },
  ...{ sessions: Count, developerTurns: Count, lastSessionAt: z.date() },
})

/** A row is the sessions of a group with one profile and the same before them: dear, as what came before is looked up. */
async function addPairedRows(db: Queryable, workspaceId: string, filters: Filters, by: readonly RepositoryDimension[], groups: Groups) {
  const { from, to, symptoms, severities, repositories } = filters
  const within = repositories.length > 0 ? Prisma.sql`repository_id = any(${repositories}::uuid[])` : Prisma.sql`true`
  const cells = inCells(null, { ...filters, repositories: [], from: null, to: null })
  const rows = await db.$queryRaw`
    select ${repositoryKey(by)} as key, profile::float8 as profile, previous_profile::float8 as "previousProfile", previous_gap as "previousGap",
      count(*)::int as sessions, sum(developer_turns)::int as "developerTurns", max(started_at) as "lastSessionAt"
    from (select *, ${month} from ${pairedSessions(workspaceId, within, { from, to })} as paired) as paired
    where ${cells}
    group by 1, 2, 3, 4`
  const choice = { symptoms, severities: severityBits(severities) }
  for (const row of z.array(Sessions).parse(rows)) {
    const group = groupOf(groups, row.key)
    addRepositorySessions(group.counts, row, choice)
    group.lastSessionAt = later(group.lastSessionAt, row.lastSessionAt)
    if (chosenIn(row.profile, choice).length > 0) group.lastEpisodeAt = later(group.lastEpisodeAt, row.lastSessionAt)
  }
}

const Unpaired = Key.extend({ profile: z.number(), sessions: Count, developerTurns: Count })

/** A row is the sessions of a group with one profile. */
async function addSessionRows(db: Queryable, workspaceId: string, filters: Filters, by: readonly RepositoryDimension[], groups: Groups) {
  const rows = await db.$queryRaw`
    select ${repositoryKey(by)} as key, profile::float8 as profile, sum(sessions)::int as sessions, sum(developer_turns)::int as "developerTurns"
    from (select *, ${month} from session_rollup where ${countedSessions(workspaceId, filters)}) as found
    group by 1, 2`
  const choice = { symptoms: filters.symptoms, severities: severityBits(filters.severities) }
  for (const row of z.array(Unpaired).parse(rows))
    addRepositorySessions(groupOf(groups, row.key).counts, { ...row, previousProfile: null, previousGap: null }, choice)
}

const Episodes = Key.extend({ symptoms: Count, resolver: z.string(), episodes: Count, pushbacks: Count })

/** A row is the episodes of a group with the same symptoms and resolver. */
async function addEpisodeRows(db: Queryable, workspaceId: string, filters: Filters, by: readonly RepositoryDimension[], groups: Groups) {
  const rows = await db.$queryRaw`
    select ${repositoryKey(by)} as key, symptoms, resolver, sum(episodes)::int as episodes, sum(pushbacks)::int as pushbacks
    from (select *, ${month} from episode_rollup where ${matchingEpisodes(workspaceId, filters)}) as found
    group by 1, 2, 3`
  for (const row of z.array(Episodes).parse(rows)) addRepositoryEpisodes(groupOf(groups, row.key).counts, row)
}
