import type { Queryable } from './client'
import { Prisma } from './generated/client'
import { standing } from './standing'

/** A rollup cell: what the sessions in it have in common. `day` is `YYYY-MM-DD` in the workspace's time zone. */
export type Cell = { day: string; repositoryId: string; platform: string; agent: string; model: string }

const isCell = (workspaceId: string, cell: Cell) => Prisma.sql`(workspace_id = ${workspaceId}::uuid and day = ${cell.day}::date
  and repository_id = ${cell.repositoryId}::uuid and platform = ${cell.platform} and agent = ${cell.agent} and model = ${cell.model})`

/**
 * Counts cells anew from their sessions, so that the rollups are right whatever happened before. Call it inside the
 * transaction that changed a session; writers of the same cell wait for each other, in one order everywhere.
 */
export async function refreshCells(tx: Queryable, workspaceId: string, cells: readonly Cell[]): Promise<void> {
  if (cells.length === 0) return
  const locks = cells.map((cell) => [workspaceId, ...Object.values(cell)].join('|'))
  await tx.$queryRaw`
    select pg_advisory_xact_lock(key)::text from (select distinct hashtextextended(name, 0) as key from unnest(${locks}::text[]) as name order by key) as keys`
  await replaceRollups(
    tx,
    Prisma.sql`(${Prisma.join(
      cells.map((cell) => isCell(workspaceId, cell)),
      ' or ',
    )})`,
  )
}

/** Counts every cell of a workspace anew. */
export async function refreshAllCells(tx: Queryable, workspaceId: string): Promise<void> {
  const where = Prisma.sql`workspace_id = ${workspaceId}::uuid`
  await replaceRollups(tx, where)
}

/**
 * Counts every cell of some repositories anew. Sessions are locked before the rollups, as by everybody else, and the rollups as
 * a whole, as there may be more cells than a transaction can hold locks.
 */
export async function refreshRepositories(tx: Queryable, workspaceId: string, ids: readonly string[]): Promise<void> {
  const where = Prisma.sql`workspace_id = ${workspaceId}::uuid and repository_id = any(${ids}::uuid[])`
  await tx.$executeRaw`select 1 from session where ${where} order by id for update`
  await tx.$executeRaw`lock table session_rollup, episode_rollup in share row exclusive mode`
  await replaceRollups(tx, where)
}

/**
 * Settles whether each session counts, then counts them. A row of session_rollup is the sessions of a cell with one standing and
 * one profile; the bits are those of lib/domain/rollup-masks. Copied turns push back elsewhere. Two statements, as an upload
 * waits for them: all goes, then all comes.
 */
async function replaceRollups(tx: Queryable, where: Prisma.Sql): Promise<void> {
  await tx.$executeRaw`
    with sessions as (delete from session_rollup where ${where}),
    settled as (
      update session set standing = ${standing}
      from repository
      where session.workspace_id = repository.workspace_id and session.repository_id = repository.id
        and (session.workspace_id, session.id) in (select workspace_id, id from session where ${where})
        and session.standing is distinct from ${standing}
    )
    delete from episode_rollup where ${where}`
  await tx.$executeRaw`
    with chosen as (select * from session where ${where}),
    episodes as (
      select chosen.*, finding.symptoms, finding.severity, finding.locus, finding.resolver,
        (select count(*) from unnest(finding.pushback_turns) as turn where turn > chosen.copied_turns) as pushbacks
      from chosen
      join finding on finding.workspace_id = chosen.workspace_id and finding.session_id = chosen.id and finding.valid and finding.shown
    ),
    profiles as (
      select id, bit_or(1::bigint << ((substr(symptom, 2)::int - 1) * 5 + substr(severity, 3)::int)) as profile
      from episodes cross join unnest(symptoms) as symptom
      group by id
    ),
    by_session as (
      insert into session_rollup (workspace_id, day, repository_id, platform, agent, model, standing, profile, sessions, developer_turns)
      select workspace_id, day, repository_id, platform, agent, model,
        standing, coalesce(profile, 0) as profile, count(*)::int, sum(developer_turns)::int
      from chosen left join profiles using (id)
      group by 1, 2, 3, 4, 5, 6, 7, 8
    )
    insert into episode_rollup (workspace_id, day, repository_id, platform, agent, model, symptoms, severity, locus, resolver, episodes, pushbacks)
    select workspace_id, day, repository_id, platform, agent, model,
      (select bit_or(1 << (substr(symptom, 2)::int - 1)) from unnest(symptoms) as symptom) as symptoms,
      severity, coalesce(locus, ''), coalesce(resolver, ''), count(*)::int, sum(pushbacks)::int
    from episodes
    where standing = 'counted'
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10`
}
