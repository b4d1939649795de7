import { DAY_SLOTS } from '@/lib/domain/day-slots'
import { REPOSITORY_SLOTS } from '@/lib/domain/repository-slots'
import type { Queryable } from './client'
import { Prisma } from './generated/client'

/** What a row of month_rollup is about; `month` is its first day. */
export type MonthCell = { month: string; platform: string; agent: string; model: string }
/** How counts changed: by month, those of days and those of repositories; by repository. */
export type Changes = { days: Sums<MonthCell>; months: Sums<MonthCell>; repositories: Sums<{ repositoryId: string }> }

/** Arrays of counts by key, added up place by place. */
export class Sums<Key extends Record<string, string>> {
  readonly #sums = new Map<string, { key: Key; counts: number[] }>()

  add(key: Key, counts: readonly number[], sign: 1 | -1): void {
    const name = Object.values(key).join('\n')
    const known = this.#sums.get(name)?.counts
    this.#sums.set(name, { key, counts: counts.map((count, place) => (known?.[place] ?? 0) + sign * count) })
  }

  all(): { key: Key; counts: number[] }[] {
    return [...this.#sums.values()]
  }

  /** Those that are not 0 throughout. */
  changed(): { key: Key; counts: number[] }[] {
    return this.all().filter(({ counts }) => counts.some((count) => count !== 0))
  }
}

/** Brings the sums over days and over repositories up to date, in one order everywhere. Call it under the locks of what changed. */
export async function addChanges(tx: Queryable, workspaceId: string, { days, months, repositories }: Changes): Promise<void> {
  const both: Sums<MonthCell> = new Sums()
  for (const { key, counts } of days.all()) both.add(key, [...counts, ...NO_PAIRS], 1)
  for (const { key, counts } of months.changed()) both.add(key, [...NO_COUNTS, ...counts], 1)
  await addToMonths(tx, workspaceId, both.all())
  await addToRepositories(tx, workspaceId, repositories.all())
}

const NO_COUNTS = DAY_SLOTS.map(() => 0)
const NO_PAIRS = REPOSITORY_SLOTS.map(() => 0)

/** Nothing went, so that the row holds something. */
const onlyGrew = ({ counts }: { counts: number[] }) => counts.some((count) => count > 0) && counts.every((count) => count >= 0)

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
  await tx.$executeRaw`
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
async function addToRepositories(
  tx: Queryable,
  workspaceId: string,
  changes: readonly { key: { repositoryId: string }; counts: number[] }[],
): Promise<void> {
  if (changes.length === 0) return
  const ids = changes.map(({ key }) => key.repositoryId)
  await tx.$executeRaw`
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
