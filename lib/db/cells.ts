import { nextBucket } from '@/lib/domain/buckets'
import { MOST_PUSHBACKS, MOST_SPAN } from '@/lib/domain/day-slots'
import { Tier } from '@/lib/domain/taxonomy'
import { addChanges } from './add-sums'
import type { Queryable } from './client'
import { countDays, inDayCells } from './count-days'
import { chosenMonths, countRepositories, monthsAround } from './count-repositories'
import { Prisma } from './generated/client'
import { standing } from './standing'

/** Raise it, and the default of workspace.rollups_version by a migration, when anything here counts differently. */
const ROLLUPS_VERSION = 2

/** A rollup cell: what the sessions in it have in common. `day` is `YYYY-MM-DD` in the workspace's time zone. */
export type Cell = { day: string; repositoryId: string; platform: string; agent: string; model: string }

function inCells(workspaceId: string, cells: readonly Cell[]): Prisma.Sql {
  const all = (name: keyof Cell) => cells.map((cell) => cell[name])
  return Prisma.sql`(workspace_id = ${workspaceId}::uuid and day = any(${all('day')}::date[])
    and (day, repository_id, platform, agent, model) in (select * from unnest(
      ${all('day')}::date[], ${all('repositoryId')}::uuid[], ${all('platform')}::text[], ${all('agent')}::text[], ${all('model')}::text[])))`
}

/**
 * Counts cells anew from their sessions, so that the rollups are right whatever happened before. Call it inside the
 * transaction that changed a session; writers of the same days or the same repository wait for each other, in one order everywhere.
 */
export async function refreshCells(tx: Queryable, workspaceId: string, cells: readonly Cell[]): Promise<void> {
  if (cells.length === 0) return
  const locks = cells.flatMap(({ day, repositoryId, platform, agent, model }) => [
    [workspaceId, day, platform, agent, model].join('|'),
    [workspaceId, repositoryId].join('|'),
  ])
  await tx.$queryRaw`
    select pg_advisory_xact_lock(key)::text from (select distinct hashtextextended(name, 0) as key from unnest(${locks}::text[]) as name order by key) as keys`
  await replaceRollups(tx, inCells(workspaceId, cells))
  const repositories = await countRepositories(tx, workspaceId, chosenMonths(await monthsAround(tx, workspaceId, cells)))
  await addChanges(tx, workspaceId, { ...repositories, days: await countDays(tx, workspaceId, inDayCells(cells)) })
}

/** All that is counted of a workspace. */
export async function deleteRollups(tx: Queryable, workspaceId: string): Promise<void> {
  const where = { workspaceId }
  await tx.sessionRollup.deleteMany({ where })
  await tx.episodeRollup.deleteMany({ where })
  await tx.dayRollup.deleteMany({ where })
  await tx.repositoryRollup.deleteMany({ where })
  await tx.monthRollup.deleteMany({ where })
  await tx.repositoryTotal.deleteMany({ where })
}

/** Workspaces that an older version counted. */
export async function workspacesToRecount(db: Queryable): Promise<string[]> {
  const rows = await db.workspace.findMany({ where: { rollupsVersion: { lt: ROLLUPS_VERSION } }, select: { id: true } })
  return rows.map(({ id }) => id)
}

/** Counts every cell of a workspace anew. */
export async function refreshAllCells(tx: Queryable, workspaceId: string): Promise<void> {
  await deleteRollups(tx, workspaceId)
  await replaceRollups(tx, Prisma.sql`workspace_id = ${workspaceId}::uuid`)
  await countMonths(tx, workspaceId, Prisma.sql`true`)
  await tx.workspace.update({ where: { id: workspaceId }, data: { rollupsVersion: ROLLUPS_VERSION } })
}

/**
 * Counts every cell of some repositories anew. Sessions are locked before the rollups, as by everybody else, and the rollups as
 * a whole, as there may be more cells than a transaction can hold locks.
 */
export async function refreshRepositories(tx: Queryable, workspaceId: string, ids: readonly string[]): Promise<void> {
  const own = Prisma.sql`repository_id = any(${ids}::uuid[])`
  const where = Prisma.sql`workspace_id = ${workspaceId}::uuid and ${own}`
  await tx.$executeRaw`select 1 from session where ${where} order by id for update`
  await tx.$executeRaw`lock table session_rollup, episode_rollup, day_rollup, month_rollup, repository_rollup, repository_total in share row exclusive mode`
  await replaceRollups(tx, where)
  await countMonths(tx, workspaceId, own)
}

/** Counts days and months anew, one month after another, so that a large workspace does not have to fit into memory. */
async function countMonths(tx: Queryable, workspaceId: string, repositories: Prisma.Sql): Promise<void> {
  const mine = Prisma.sql`workspace_id = ${workspaceId}::uuid`
  const months = await tx.$queryRaw<{ month: string }[]>`
    select to_char(month, 'YYYY-MM-DD') as month from (
      select date_trunc('month', day::timestamp)::date as month from session_rollup where ${mine}
      union select date_trunc('month', day::timestamp)::date from day_rollup where ${mine}
      union select month from repository_rollup where ${mine}
    ) as months order by 1`
  for (const { month } of months) {
    const days = await countDays(tx, workspaceId, Prisma.sql`day >= ${month}::date and day < ${month}::date + interval '1 month'`)
    const within = { from: month, to: nextBucket(month, 'month') }
    await addChanges(tx, workspaceId, { ...(await countRepositories(tx, workspaceId, { repositories, days: within, only: null })), days })
  }
}

/**
 * Settles whether each session counts and what it has, then counts them. A row of session_rollup is the sessions of a cell with one standing and
 * one profile; the bits are those of lib/domain/rollup-masks. Copied turns push back elsewhere. Two statements, as an upload
 * waits for them: all goes, then all comes.
 */
async function replaceRollups(tx: Queryable, where: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    with sessions as (delete from session_rollup where ${where}),
    settled as (
      update session set standing = ${standing}, profile = ${profile}
      from repository
      where session.workspace_id = repository.workspace_id and session.repository_id = repository.id
        and (session.workspace_id, session.id) in (select workspace_id, id from session where ${where})
        and (session.standing, session.profile) is distinct from (${standing}, ${profile})
    )
    delete from episode_rollup where ${where}`
  await tx.$executeRaw`
    with chosen as (select * from session where ${where}),
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
    )
    insert into episode_rollup (workspace_id, day, repository_id, platform, agent, model, symptoms, severity, locus, resolver, causes, depth, span, episodes, pushbacks)
    select workspace_id, day, repository_id, platform, agent, model,
      (select bit_or(1 << (substr(symptom, 2)::int - 1)) from unnest(symptoms) as symptom) as symptoms,
      severity, coalesce(locus, ''), coalesce(resolver, ''), causes, least(pushbacks, ${MOST_PUSHBACKS}::int), span, count(*)::int, sum(pushbacks)::int
    from episodes
    where standing = 'counted'
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13`
}

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
