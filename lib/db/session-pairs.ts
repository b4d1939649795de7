import { z } from 'zod'
import { GAPS } from '@/lib/domain/repository-slots'
import type { Queryable } from './client'
import { Prisma } from './generated/client'
import { packedRows } from './packed-rows'
import { PREPARED } from './prepared'

const OWN = ['repository_id', 'day', 'platform', 'agent', 'model', 'started_at', 'profile', 'developer_turns']
const ALL = ['session_id', ...OWN, 'previous_profile', 'previous_gap']
const listed = (columns: readonly string[]) => Prisma.raw(columns.join(', '))
const of = (table: string, columns: readonly string[]) => listed(columns.map((column) => `${table}.${column}`))

/** Pairs every session of some repositories anew; they are chosen by `repository_id`. */
export async function pairAll(tx: Queryable, workspaceId: string, repositories: Prisma.Sql): Promise<void> {
  const own = Prisma.sql`workspace_id = ${workspaceId}::uuid and ${repositories}`
  await tx.$executeRaw`delete from session_pair where ${own}`
  await tx.$executeRaw`
    insert into session_pair (workspace_id, ${listed(ALL)})
    select ${workspaceId}::uuid, id, ${listed(OWN)}, lag_profile, ${gapClass(Prisma.sql`lag_at`)}
    from (
      select id, ${listed(OWN)}, lag(profile) over in_order as lag_profile, lag(started_at) over in_order as lag_at
      from session where ${own} and standing = 'counted'
      window in_order as (partition by repository_id order by started_at, id)
    ) as lagged
    order by day`
}

/** Rows of session_pair in one text, as `sessionsAdder` reads it; without the session before, where nobody asks for pairs. */
export const packedPairs = (isPaired = true) =>
  Prisma.sql`string_agg(concat_ws(' ', 1, profile${isPaired ? Prisma.sql`, previous_profile, previous_gap` : Prisma.empty}), ',')`

const Change = z.object({
  ...{ repositoryId: z.string(), day: z.string(), platform: z.string(), agent: z.string(), model: z.string() },
  ...{ profile: z.number(), developerTurns: z.number().int(), previousProfile: z.number().nullable(), previousGap: z.number().nullable() },
  sign: z.union([z.literal(1), z.literal(-1)]),
})
/** A row that came (1) or went (-1). */
export type PairChange = z.infer<typeof Change>

/**
 * Brings the pairs up to date where sessions of these days changed, and tells what that changed. A day of any time zone lies within a
 * day of the same date in UTC and its neighbours; the session after them has another before it now.
 */
export async function refreshPairs(
  tx: Queryable,
  workspaceId: string,
  days: readonly { repositoryId: string; day: string }[],
): Promise<PairChange[]> {
  const mine = Prisma.sql`workspace_id = ${workspaceId}::uuid`
  return packedRows(
    tx,
    Change,
    Prisma.sql`
      select sign, repository_id as "repositoryId", day, platform, agent, model, profile, developer_turns as "developerTurns",
        previous_profile as "previousProfile", previous_gap as "previousGap"
      from (select *, -1 as sign from gone union all select *, 1 as sign from come) as changed`,
    Prisma.sql`${PREPARED}
      with ${freshPairs(workspaceId, days)},
      known as (
        select ${of('pair', ALL)} from session_pair as pair join fresh on pair.${mine} and pair.session_id = fresh.session_id
        union select ${of('pair', ALL)} from given
          join session_pair as pair on pair.${mine} and pair.repository_id = given.repository_id and pair.started_at >= since and pair.started_at < until
      ),
      gone as (select * from known except select * from fresh),
      come as (select * from fresh except select * from known),
      dropped as (
        delete from session_pair where ${mine} and session_id in (select session_id from gone except select session_id from fresh)
      ),
      kept as (
        insert into session_pair (workspace_id, ${listed(ALL)}) select ${workspaceId}::uuid, * from come
        on conflict (workspace_id, session_id) do update set (${listed(ALL)}) = row (${of('excluded', ALL)})
      )`,
  )
}

/** `fresh` are the sessions of those days and the next one, as they are paired now. */
function freshPairs(workspaceId: string, days: readonly { repositoryId: string; day: string }[]): Prisma.Sql {
  const counted = Prisma.sql`workspace_id = ${workspaceId}::uuid and standing = 'counted'`
  return Prisma.sql`
    given as (
      select repository_id, day, (day - 1)::timestamp at time zone 'UTC' as since, (day + 2)::timestamp at time zone 'UTC' as until
      from (select distinct * from unnest(${days.map(({ repositoryId }) => repositoryId)}::uuid[], ${days.map(({ day }) => day)}::date[])
        as named (repository_id, day)) as days
    ),
    lagged as (
      select given.since, near.*, lag(profile) over in_order as lag_profile, lag(started_at) over in_order as lag_at
      from given cross join lateral (
        (select id, ${listed(OWN)} from session where ${counted} and repository_id = given.repository_id and started_at >= since and started_at < until)
        union all
        (select id, ${listed(OWN)} from session where ${counted} and repository_id = given.repository_id and started_at >= until order by started_at, id limit 1)
      ) as near
      window in_order as (partition by given.repository_id, given.day order by near.started_at, near.id)
    ),
    fresh as (
      select distinct on (lagged.id) lagged.id as session_id, ${of('lagged', OWN)},
        coalesce(lag_profile, before.profile) as previous_profile, ${gapClass(Prisma.sql`coalesce(lag_at, before.started_at)`)} as previous_gap
      from lagged left join lateral (
        select profile, started_at from session
        where lagged.lag_at is null and ${counted}
          and repository_id >= lagged.repository_id and (repository_id, started_at) < (lagged.repository_id, lagged.since)
        order by session.repository_id desc, started_at desc, id desc limit 1
      ) as before on true
    )`
}

/** Of a row of `lagged`. */
function gapClass(earlier: Prisma.Sql): Prisma.Sql {
  const milliseconds = Prisma.sql`extract(epoch from lagged.started_at - ${earlier}) * 1000`
  const classes = GAPS.map(({ under }, place) =>
    Number.isFinite(under) ? Prisma.sql`when ${milliseconds} < ${under}::float8 then ${place}::int` : Prisma.sql`else ${place}::int`,
  )
  return Prisma.sql`case when ${earlier} is null then null ${Prisma.join(classes, ' ')} end`
}
