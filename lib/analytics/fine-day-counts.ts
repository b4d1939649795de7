import { z } from 'zod'
import type { Queryable } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import {
  addEpisodes,
  addKinds,
  addSessions,
  type EpisodeChoice,
  type EpisodesAlike,
  noCounts,
  placeOfSlot,
  type SessionsAlike,
  type SessionsByKind,
} from '@/lib/domain/count-day'
import { type DaySlot, MOST_TURNS } from '@/lib/domain/day-slots'
import type { Filters } from '@/lib/domain/filters'
import { severityBits } from '@/lib/domain/profile'
import { type DayDimension, groupBy, keyOf } from './dimensions'
import { countedSessions, hasEpisode, matchingEpisodes } from './where'

type Groups = Map<string, { key: string[]; counts: number[] }>

/**
 * The same as `dayCounts`, from the finer rollups and, where only they tell, from sessions. A group is there if what is asked touches
 * it: each with a session, if sessions are asked for.
 */
export async function fineDayCounts(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  by: readonly DayDimension[],
  slots: readonly DaySlot[],
): Promise<{ key: string[]; counts: number[] }[]> {
  const groups: Groups = new Map(by.length === 0 ? [['', { key: [], counts: noCounts() }]] : [])
  const choice = { symptoms: filters.symptoms, severities: severityBits(filters.severities) }
  const sessions = countedSessions(workspaceId, filters)
  const touched = slots.some(isOfEverySession) ? sessions : Prisma.sql`${sessions} and ${hasEpisode(filters)}`
  if (slots.some(isSessionSlot)) await addSessionRows(db, touched, by, groups, choice)
  if (slots.some(isKindSlot)) await addKindRows(db, sessions, by, groups, choice)
  const episodeSlots = slots.filter((slot) => !isSessionSlot(slot) && !isKindSlot(slot))
  if (episodeSlots.length > 0) await addEpisodeRows(db, matchingEpisodes(workspaceId, filters), by, groups, episodeSlots)
  const places = slots.map(placeOfSlot)
  return [...groups.values()].map(({ key, counts }) => ({ key, counts: places.map((place) => counts[place] ?? 0) }))
}

const isOfEverySession = (slot: DaySlot) => ['sessions', 'developer-turns'].includes(slot)
const isSessionSlot = (slot: DaySlot) => isOfEverySession(slot) || slot === 'with-episode' || slot.startsWith('session:')
const isKindSlot = (slot: DaySlot) => slot.startsWith('turns:') || slot.startsWith('fact')

function countsOf(groups: Groups, key: string[]): number[] {
  const name = key.join('\n')
  const group = groups.get(name) ?? { key, counts: noCounts() }
  groups.set(name, group)
  return group.counts
}

const Key = z.object({ key: z.array(z.string()) })
const Count = z.number().int()
const Sessions = Key.extend({ profile: z.number(), sessions: Count, developerTurns: Count })

/** A row is the sessions of a group with one profile. */
async function addSessionRows(db: Queryable, where: Prisma.Sql, by: readonly DayDimension[], groups: Groups, choice: EpisodeChoice) {
  const rows = await db.$queryRaw`
    select ${keyOf(by)} as key, profile::float8 as profile, sum(sessions)::int as sessions, sum(developer_turns)::int as "developerTurns"
    from session_rollup where ${where} ${groupBy(by, [Prisma.sql`2`])}`
  for (const row of z.array(Sessions).parse(rows)) addSessions(countsOf(groups, row.key), row satisfies SessionsAlike, choice)
}

const Kinds = Key.extend({ profile: z.number(), facts: Count.nullable(), turns: Count, sessions: Count })

/** A row is the sessions of a group with one profile, the same facts and as many developer turns. */
async function addKindRows(db: Queryable, where: Prisma.Sql, by: readonly DayDimension[], groups: Groups, choice: EpisodeChoice) {
  const rows = await db.$queryRaw`
    select ${keyOf(by)} as key, profile::float8 as profile, facts, least(developer_turns, ${MOST_TURNS}::int) as turns, count(*)::int as sessions
    from session where ${where} ${groupBy(by, [Prisma.sql`2`, Prisma.sql`3`, Prisma.sql`4`])}`
  for (const row of z.array(Kinds).parse(rows)) addKinds(countsOf(groups, row.key), row satisfies SessionsByKind, choice)
}

const Episodes = Key.extend({
  ...{ symptoms: Count, causes: z.number(), severity: z.string(), locus: z.string(), resolver: z.string() },
  ...{ depth: Count, span: Count, episodes: Count, pushbacks: Count },
})

/** A row is the episodes of a group with the same labels, of those that the slots speak of: others would only part them further. */
async function addEpisodeRows(db: Queryable, where: Prisma.Sql, by: readonly DayDimension[], groups: Groups, slots: readonly DaySlot[]) {
  const rows = await db.$queryRaw`
    select ${keyOf(by)} as key, symptoms,
      ${told(slots, /C\d/, Prisma.sql`causes::float8`, Prisma.sql`0::float8`)} as causes,
      ${told(slots, /DS\d/, Prisma.sql`severity`, Prisma.sql`'DS0'`)} as severity,
      ${told(slots, /DL\d|located/, Prisma.sql`locus`, Prisma.sql`''`)} as locus,
      ${told(slots, /RV\d|resolved/, Prisma.sql`resolver`, Prisma.sql`''`)} as resolver,
      ${told(slots, /pushbacks:/, Prisma.sql`depth`, Prisma.sql`0`)} as depth,
      ${told(slots, /span:/, Prisma.sql`span`, Prisma.sql`0`)} as span,
      sum(episodes)::int as episodes, sum(pushbacks)::int as pushbacks
    from episode_rollup where ${where}
    ${groupBy(
      by,
      [2, 3, 4, 5, 6, 7, 8].map((place) => Prisma.raw(String(place))),
    )}`
  for (const row of z.array(Episodes).parse(rows)) addEpisodes(countsOf(groups, row.key), row satisfies EpisodesAlike)
}

const told = (slots: readonly DaySlot[], named: RegExp, column: Prisma.Sql, otherwise: Prisma.Sql) =>
  slots.some((slot) => named.test(slot)) ? column : otherwise
