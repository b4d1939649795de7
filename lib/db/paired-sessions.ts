import { GAPS } from '@/lib/domain/repository-slots'
import { Prisma } from './generated/client'

/** Days from the first up to but without the second; null is open. */
export type Days = { from: string | null; to: string | null }

/**
 * A row is a session that counts, with the profile of the one that came just before it in its repository and the class of the time
 * between (a place in GAPS); both null for the first of a repository. `repositories` chooses by `repository_id`. A day of any time
 * zone lies within a day of the same date in UTC and its neighbours. The session before the first of them is looked up in the index
 * by repository and time: the order names the repository, or the database may walk back through those of all of them.
 */
export function pairedSessions(workspaceId: string, repositories: Prisma.Sql, { from, to }: Days): Prisma.Sql {
  const since = from === null ? Prisma.sql`'-infinity'::timestamptz` : Prisma.sql`(${from}::date - 1)::timestamp at time zone 'UTC'`
  const until = to === null ? Prisma.sql`'infinity'::timestamptz` : Prisma.sql`(${to}::date + 1)::timestamp at time zone 'UTC'`
  const counted = Prisma.sql`workspace_id = ${workspaceId}::uuid and standing = 'counted'`
  return Prisma.sql`(
    select near.*, coalesce(near.lag_profile, before.profile) as previous_profile,
      ${gapClass(Prisma.sql`extract(epoch from near.started_at - coalesce(near.lag_at, before.started_at)) * 1000`)} as previous_gap
    from (
      select repository_id, day, platform, agent, model, started_at, profile, developer_turns,
        lag(profile) over in_order as lag_profile, lag(started_at) over in_order as lag_at
      from session where ${counted} and ${repositories} and started_at >= ${since} and started_at < ${until}
      window in_order as (partition by repository_id order by started_at, id)
    ) as near
    left join lateral (
      select profile, started_at from session
      where near.lag_at is null and ${counted}
        and repository_id >= near.repository_id and (repository_id, started_at) < (near.repository_id, ${since})
      order by session.repository_id desc, started_at desc, id desc limit 1
    ) as before on true
    where ${from === null ? Prisma.sql`true` : Prisma.sql`day >= ${from}::date`} and ${to === null ? Prisma.sql`true` : Prisma.sql`day < ${to}::date`}
  )`
}

/** The sessions of a group in one text, as `sessionsAdder` reads it: the client takes long over many rows. */
export const PACKED_SESSIONS = Prisma.sql`string_agg(concat_ws(' ', sessions, profile, previous_profile, previous_gap), ',')`

function gapClass(milliseconds: Prisma.Sql): Prisma.Sql {
  const classes = GAPS.map(({ under }, place) =>
    Number.isFinite(under) ? Prisma.sql`when ${milliseconds} < ${under}::float8 then ${place}::int` : Prisma.sql`else ${place}::int`,
  )
  return Prisma.sql`case when ${milliseconds} is null then null ${Prisma.join(classes, ' ')} end`
}
