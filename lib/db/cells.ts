import { nextBucket } from '@/lib/domain/buckets'
import { addChanges } from './add-sums'
import type { Queryable } from './client'
import { countDays, inDayCells } from './count-days'
import { countRepositories, RepositoryChanges } from './count-repositories'
import { Prisma } from './generated/client'
import { PREPARED } from './prepared'
import { replaceAndTell, replaceRollups } from './replace-rollups'
import { pairAll, refreshPairs } from './session-pairs'

/** Raise it, and the default of workspace.rollups_version by a migration, when anything here counts differently. */
const ROLLUPS_VERSION = 4

/** A rollup cell: what the sessions in it have in common. `day` is `YYYY-MM-DD` in the workspace's time zone. */
export type Cell = { day: string; repositoryId: string; platform: string; agent: string; model: string }

function inCells(workspaceId: string, cells: readonly Cell[]): Prisma.Sql {
  const all = (name: keyof Cell) => cells.map((cell) => cell[name])
  return Prisma.sql`(workspace_id = ${workspaceId}::uuid and day = any(${all('day')}::date[])
    and (day, repository_id, platform, agent, model) in (select * from unnest(
      ${all('day')}::date[], ${all('repositoryId')}::uuid[], ${all('platform')}::text[], ${all('agent')}::text[], ${all('model')}::text[])))`
}

/**
 * Counts cells anew from their sessions, so that the rollups are right whatever happened before, and brings the sums over them up to
 * date by what changed. Call it inside the transaction that changed a session; writers of the same days or the same repository wait
 * for each other, in one order everywhere.
 */
export async function refreshCells(tx: Queryable, workspaceId: string, cells: readonly Cell[]): Promise<void> {
  if (cells.length === 0) return
  await lockCells(tx, workspaceId, cells)
  const changes = new RepositoryChanges()
  const { gone, come } = await replaceAndTell(tx, inCells(workspaceId, cells))
  for (const episodes of gone) changes.addEpisodes(episodes, -1)
  for (const episodes of come) changes.addEpisodes(episodes, 1)
  for (const pair of await refreshPairs(tx, workspaceId, cells)) changes.addPair(pair)
  await addChanges(tx, workspaceId, { repositories: changes.sums, days: await countDays(tx, workspaceId, inDayCells(cells)) })
}

/** Until the transaction ends. What it does from here on goes by key, so that one plan serves whatever the values are. */
async function lockCells(tx: Queryable, workspaceId: string, cells: readonly Cell[]): Promise<void> {
  const locks = cells.flatMap(({ day, repositoryId, platform, agent, model }) => [
    [workspaceId, day, platform, agent, model].join('|'),
    [workspaceId, repositoryId].join('|'),
  ])
  await tx.$queryRaw`${PREPARED}
    select pg_advisory_xact_lock(key)::text, set_config('plan_cache_mode', 'force_generic_plan', true)
    from (select distinct hashtextextended(name, 0) as key from unnest(${locks}::text[]) as name order by key) as keys`
}

/** All that is counted of a workspace. */
export async function deleteRollups(tx: Queryable, workspaceId: string): Promise<void> {
  const where = { workspaceId }
  await tx.sessionRollup.deleteMany({ where })
  await tx.episodeRollup.deleteMany({ where })
  await tx.sessionPair.deleteMany({ where })
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
  await pairAll(tx, workspaceId, Prisma.sql`true`)
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
  await tx.$executeRaw`lock table session_rollup, episode_rollup, session_pair, day_rollup, month_rollup, repository_rollup, repository_total in share row exclusive mode`
  await replaceRollups(tx, where)
  await pairAll(tx, workspaceId, own)
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
    const chosen = { repositories, from: month, to: nextBucket(month, 'month') }
    await addChanges(tx, workspaceId, { repositories: await countRepositories(tx, workspaceId, chosen), days })
  }
}
