import { DAY_SLOTS } from '@/lib/domain/day-slots'
import { REPOSITORY_SLOTS } from '@/lib/domain/repository-slots'
import { Sums } from '@/lib/domain/sums'
import type { Queryable } from './client'
import { Prisma } from './generated/client'
import { PREPARED } from './prepared'

/** What a row of month_rollup is about; `month` is its first day. */
export type MonthCell = { month: string; platform: string; agent: string; model: string }
/** What a row of repository_rollup is about. */
export type RepositoryCell = { repositoryId: string } & MonthCell
/** How counts changed: those of days by month, in the slots of days; and those of repositories, in theirs. */
export type Changes = { days: Sums<MonthCell>; repositories: Sums<RepositoryCell> }

/** Brings the sums over days and over sessions up to date, in one order everywhere. Call it under the locks of what changed. */
export async function addChanges(tx: Queryable, workspaceId: string, { days, repositories }: Changes): Promise<void> {
  await addToRepositoryMonths(tx, workspaceId, repositories.all())
  const months: Sums<MonthCell> = new Sums()
  const totals: Sums<{ repositoryId: string }> = new Sums()
  for (const { key, counts } of days.all()) months.add(key, [...counts, ...NO_PAIRS])
  for (const { key, counts } of repositories.changed()) months.add(monthOf(key), [...NO_COUNTS, ...counts])
  for (const { key, counts } of repositories.all()) totals.add({ repositoryId: key.repositoryId }, counts)
  await addToMonths(tx, workspaceId, months.all())
  await addToTotals(tx, workspaceId, totals.all())
}

const monthOf = ({ month, platform, agent, model }: MonthCell): MonthCell => ({ month, platform, agent, model })
const NO_COUNTS = DAY_SLOTS.map(() => 0)
const NO_PAIRS = REPOSITORY_SLOTS.map(() => 0)

/** Nothing went, so that the row holds something. */
const onlyGrew = ({ counts }: { counts: number[] }) => counts.some((count) => count > 0) && counts.every((count) => count >= 0)

/** The last session and the last with an episode are looked up, as no sum can take them back. */
async function addToRepositoryMonths(
  tx: Queryable,
  workspaceId: string,
  changes: readonly { key: RepositoryCell; counts: number[] }[],
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ key, counts }) => ({ ...key, counts }))
  const last = (which: Prisma.Sql) => Prisma.sql`(
    select started_at from session_pair as pair
    where pair.workspace_id = ${workspaceId}::uuid and pair.repository_id = change."repositoryId" and ${which}
      and pair.started_at >= (change.month - 1)::timestamp at time zone 'UTC' and pair.started_at < (change.month + interval '1 month 1 day') at time zone 'UTC'
      and pair.day >= change.month and pair.day < change.month + interval '1 month'
      and pair.platform = change.platform and pair.agent = change.agent and pair.model = change.model
    order by pair.started_at desc limit 1)`
  await tx.$executeRaw`${PREPARED}
    insert into repository_rollup as known (workspace_id, month, repository_id, platform, agent, model, counts, last_session_at, last_episode_at)
    select ${workspaceId}::uuid, month, "repositoryId", platform, agent, model, counts,
      coalesce(${last(Prisma.sql`true`)}, month), ${last(Prisma.sql`pair.profile <> 0`)}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as change (month date, "repositoryId" uuid, platform text, agent text, model text, counts int[])
    on conflict (workspace_id, month, repository_id, platform, agent, model) do update set counts = ${sumOf('counts')},
      last_session_at = excluded.last_session_at, last_episode_at = excluded.last_episode_at`
  if (changes.every(onlyGrew)) return
  const all = (name: 'repositoryId' | 'month') => [...new Set(changes.map(({ key }) => key[name]))]
  await tx.$executeRaw`
    delete from repository_rollup
    where workspace_id = ${workspaceId}::uuid and month = any(${all('month')}::date[]) and repository_id = any(${all('repositoryId')}::uuid[])
      and 0 = all(counts)`
}

/** Standings and classifiers of a month are counted anew from its days. */
async function addToMonths(tx: Queryable, workspaceId: string, changes: readonly { key: MonthCell; counts: number[] }[]): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ key, counts }) => ({
    ...key,
    counts: counts.slice(0, DAY_SLOTS.length),
    pairs: counts.slice(DAY_SLOTS.length),
  }))
  const together = (column: 'standings' | 'classifiers') => Prisma.sql`(
    select coalesce(jsonb_object_agg(name, sessions), '{}') from (
      select name, sum(sessions::int) as sessions from day_rollup as days cross join jsonb_each_text(${Prisma.raw(`days.${column}`)}) as known (name, sessions)
      where days.workspace_id = ${workspaceId}::uuid and days.day >= change.month and days.day < change.month + interval '1 month'
        and days.platform = change.platform and days.agent = change.agent and days.model = change.model
      group by name) as named)`
  await tx.$executeRaw`${PREPARED}
    insert into month_rollup as known (workspace_id, month, platform, agent, model, counts, pairs, standings, classifiers)
    select ${workspaceId}::uuid, month, platform, agent, model, counts, pairs, ${together('standings')}, ${together('classifiers')}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as change (month date, platform text, agent text, model text, counts int[], pairs int[])
    order by month, platform, agent, model
    on conflict (workspace_id, month, platform, agent, model) do update set counts = ${sumOf('counts')}, pairs = ${sumOf('pairs')},
      standings = excluded.standings, classifiers = excluded.classifiers`
  if (changes.every(onlyGrew)) return
  const months = [...new Set(changes.map(({ key }) => key.month))]
  await tx.$executeRaw`
    delete from month_rollup
    where workspace_id = ${workspaceId}::uuid and month = any(${months}::date[]) and standings = '{}' and 0 = all(counts) and 0 = all(pairs)`
}

/** Place by place; where one is shorter, the rest of the other. */
const sumOf = (column: 'counts' | 'pairs') => Prisma.sql`(
  select array_agg(coalesce(one, 0) + coalesce(two, 0) order by place)
  from unnest(${Prisma.raw(`known.${column}`)}, ${Prisma.raw(`excluded.${column}`)}) with ordinality as sums (one, two, place))`

/** The last of a repository is looked up, as no sum can take it back. */
async function addToTotals(
  tx: Queryable,
  workspaceId: string,
  changes: readonly { key: { repositoryId: string }; counts: number[] }[],
): Promise<void> {
  if (changes.length === 0) return
  const ids = changes.map(({ key }) => key.repositoryId)
  await tx.$executeRaw`${PREPARED}
    insert into repository_total as known (workspace_id, repository_id, counts, last_session_at, last_episode_at)
    select ${workspaceId}::uuid, id, counts, last_session_at, last_episode_at
    from jsonb_to_recordset(${JSON.stringify(changes.map(({ key, counts }) => ({ id: key.repositoryId, counts })))}::jsonb) as change (id uuid, counts int[])
    cross join lateral (
      select max(last_session_at) as last_session_at, max(last_episode_at) as last_episode_at
      from repository_rollup where workspace_id = ${workspaceId}::uuid and repository_id = change.id
    ) as months
    order by id
    on conflict (workspace_id, repository_id) do update set counts = ${sumOf('counts')},
      last_session_at = excluded.last_session_at, last_episode_at = excluded.last_episode_at`
  if (changes.every(onlyGrew)) return
  await tx.$executeRaw`
    delete from repository_total where workspace_id = ${workspaceId}::uuid and repository_id = any(${ids}::uuid[]) and 0 = all(counts)`
}
