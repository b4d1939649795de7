import { z } from 'zod'
import { MOST_PUSHBACKS, MOST_SPAN } from '@/lib/domain/day-slots'
import { Tier } from '@/lib/domain/taxonomy'
import type { Queryable } from './client'
import { Prisma } from './generated/client'
import { packedRows } from './packed-rows'
import { PREPARED } from './prepared'
import { standing } from './standing'

/**
 * Settles whether each session counts and what it has, then counts them. A row of session_rollup is the sessions of a cell with one
 * standing and one profile; the bits are those of lib/domain/rollup-masks. Copied turns push back elsewhere. Two statements, as an
 * upload waits for them: all goes, then all comes.
 */
export async function replaceRollups(tx: Queryable, where: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`with ${emptied(where)} select 1`
  await tx.$executeRaw`with ${filled(where)} select 1`
}

const Count = z.number().int()
const Episodes = z.object({
  ...{ repositoryId: z.string(), day: z.string(), platform: z.string(), agent: z.string(), model: z.string() },
  ...{ symptoms: Count, resolver: z.string(), episodes: Count, pushbacks: Count },
})

/** The same, and the rows of episode_rollup that went and that came. */
export async function replaceAndTell(tx: Queryable, where: Prisma.Sql) {
  const columns = Prisma.sql`repository_id as "repositoryId", day, platform, agent, model, symptoms, resolver, episodes, pushbacks`
  const gone = await packedRows(tx, Episodes, Prisma.sql`select ${columns} from gone`, Prisma.sql`${PREPARED}with ${emptied(where)}`)
  const come = await packedRows(tx, Episodes, Prisma.sql`select ${columns} from come`, Prisma.sql`${PREPARED}with ${filled(where)}`)
  return { gone, come }
}

const emptied = (where: Prisma.Sql) => Prisma.sql`
  sessions as (delete from session_rollup where ${where}),
  settled as (
    update session set standing = ${standing}, profile = ${profile}
    from repository
    where session.workspace_id = repository.workspace_id and session.repository_id = repository.id
      and (session.workspace_id, session.id) in (select workspace_id, id from session where ${where})
      and (session.standing, session.profile) is distinct from (${standing}, ${profile})
  ),
  gone as (delete from episode_rollup where ${where} returning *)`

const filled = (where: Prisma.Sql) => Prisma.sql`
  chosen as (select * from session where ${where}),
  episodes as (
    select chosen.*, finding.symptoms, finding.severity, finding.locus, finding.resolver, ${causes} as causes, pushed.pushbacks, ${span} as span
    from chosen
    join finding on finding.workspace_id = chosen.workspace_id and finding.session_id = chosen.id and finding.valid and finding.shown
    cross join lateral (
      select count(*)::int as pushbacks, max(turn) as last from unnest(finding.pushback_turns) as turn where turn > chosen.copied_turns
    ) as pushed
  ),
  by_session as (
    insert into session_rollup (workspace_id, day, repository_id, platform, agent, model, standing, profile, sessions, developer_turns)
    select workspace_id, day, repository_id, platform, agent, model, standing, profile, count(*)::int, sum(developer_turns)::int
    from chosen
    group by 1, 2, 3, 4, 5, 6, 7, 8
  ),
  come as (
    insert into episode_rollup (workspace_id, day, repository_id, platform, agent, model, symptoms, severity, locus, resolver, causes, depth, span, episodes, pushbacks)
    select workspace_id, day, repository_id, platform, agent, model,
      (select bit_or(1 << (substr(symptom, 2)::int - 1)) from unnest(symptoms) as symptom) as symptoms,
      severity, coalesce(locus, ''), coalesce(resolver, ''), causes, least(pushbacks, ${MOST_PUSHBACKS}::int), span, count(*)::int, sum(pushbacks)::int
    from episodes
    where standing = 'counted'
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13
    returning *
  )`

/** Of a row of session, from the findings that it shows. */
const profile = Prisma.sql`coalesce((
  select bit_or(1::bigint << ((substr(symptom, 2)::int - 1) * 5 + substr(severity, 3)::int))
  from finding cross join unnest(symptoms) as symptom
  where finding.workspace_id = session.workspace_id and finding.session_id = session.id and finding.valid and finding.shown
), 0)`

/** Of a row of finding: bit cause*3+tier; a cause without a tier has the bit of the first. */
const causes = Prisma.sql`coalesce((
  select bit_or(1::bigint << ((substr(cause ->> 'code', 2)::int - 1) * ${Tier.options.length}::int
    + coalesce(array_position(${Tier.options}::text[], cause ->> 'tier'), 1) - 1))
  from jsonb_array_elements(finding.causes) as cause
), 0)`

/** Of a row of finding with its last pushback: turns from the one that diverged, where the episode is resolved. */
const span = Prisma.sql`case when finding.resolver is not null and pushed.last > finding.trigger_turn
  then least(pushed.last - finding.trigger_turn, ${MOST_SPAN}::int) else 0 end`
