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
  await addToMonths(tx, workspaceId, 'counts', days.changed())
  await addToMonths(tx, workspaceId, 'pairs', months.changed())
  await countStandings(
    tx,
    workspaceId,
    days.all().map(({ key }) => key),
  )
  await addToRepositories(tx, workspaceId, repositories.all())
}

const NO_COUNTS = Prisma.sql`array_fill(0, array[${DAY_SLOTS.length}::int])`
const NO_PAIRS = Prisma.sql`array_fill(0, array[${REPOSITORY_SLOTS.length}::int])`

async function addToMonths(
  tx: Queryable,
  workspaceId: string,
  column: 'counts' | 'pairs',
  changes: readonly { key: MonthCell; counts: number[] }[],
) {
  if (changes.length === 0) return
  const name = Prisma.raw(column)
  const [other, none] = column === 'counts' ? [Prisma.raw('pairs'), NO_PAIRS] : [Prisma.raw('counts'), NO_COUNTS]
  await tx.$executeRaw`
    insert into month_rollup (workspace_id, month, platform, agent, model, ${name}, ${other})
    select ${workspaceId}::uuid, month, platform, agent, model, counts, ${none}
    from jsonb_to_recordset(${JSON.stringify(changes.map(({ key, counts }) => ({ ...key, counts })))}::jsonb)
      as change (month date, platform text, agent text, model text, counts int[])
    order by month, platform, agent, model
    on conflict (workspace_id, month, platform, agent, model) do update set ${name} = ${sumOf(Prisma.sql`month_rollup.${name}`, Prisma.sql`excluded.${name}`)}`
}

/** Place by place; where one is shorter, the rest of the other. */
const sumOf = (a: Prisma.Sql, b: Prisma.Sql) =>
  Prisma.sql`(select array_agg(coalesce(one, 0) + coalesce(two, 0) order by place) from unnest(${a}, ${b}) with ordinality as sums (one, two, place))`

/** Counts standings and classifiers of months anew from their days, and drops months that hold nothing any more. */
async function countStandings(tx: Queryable, workspaceId: string, months: readonly MonthCell[]): Promise<void> {
  if (months.length === 0) return
  const all = (name: keyof MonthCell) => months.map((month) => month[name])
  const touched = Prisma.sql`unnest(${all('month')}::date[], ${all('platform')}::text[], ${all('agent')}::text[], ${all('model')}::text[])
    as touched (month, platform, agent, model)`
  const together = (column: 'standings' | 'classifiers') => Prisma.sql`(
    select coalesce(jsonb_object_agg(name, sessions), '{}') from (
      select name, sum(sessions::int) as sessions from day_rollup as days cross join jsonb_each_text(${Prisma.raw(`days.${column}`)}) as known (name, sessions)
      where days.workspace_id = ${workspaceId}::uuid and days.day >= touched.month and days.day < touched.month + interval '1 month'
        and days.platform = touched.platform and days.agent = touched.agent and days.model = touched.model
      group by name) as named)`
  await tx.$executeRaw`
    insert into month_rollup (workspace_id, month, platform, agent, model, counts, pairs, standings, classifiers)
    select ${workspaceId}::uuid, month, platform, agent, model, ${NO_COUNTS}, ${NO_PAIRS}, ${together('standings')}, ${together('classifiers')} from ${touched}
    on conflict (workspace_id, month, platform, agent, model) do update set standings = excluded.standings, classifiers = excluded.classifiers`
  await tx.$executeRaw`
    delete from month_rollup using ${touched}
    where workspace_id = ${workspaceId}::uuid and month_rollup.month = touched.month and month_rollup.platform = touched.platform
      and month_rollup.agent = touched.agent and month_rollup.model = touched.model
      and standings = '{}' and 0 = all(counts) and 0 = all(pairs)`
}

/** The last of a repository is looked up, as no sum can take it back. */
async function addToRepositories(
  tx: Queryable,
  workspaceId: string,
  changes: readonly { key: { repositoryId: string }; counts: number[] }[],
) {
  if (changes.length === 0) return
  const ids = changes.map(({ key }) => key.repositoryId)
  await tx.$executeRaw`
    insert into repository_total (workspace_id, repository_id, counts)
    select ${workspaceId}::uuid, id, counts
    from jsonb_to_recordset(${JSON.stringify(changes.map(({ key, counts }) => ({ id: key.repositoryId, counts })))}::jsonb) as change (id uuid, counts int[])
    order by id
    on conflict (workspace_id, repository_id) do update set counts = ${sumOf(Prisma.sql`repository_total.counts`, Prisma.sql`excluded.counts`)}`
  await tx.$executeRaw`
    update repository_total as total set last_session_at = known.last_session_at, last_episode_at = known.last_episode_at
    from (
      select repository_id, max(last_session_at) as last_session_at, max(last_episode_at) as last_episode_at
      from repository_rollup where workspace_id = ${workspaceId}::uuid and repository_id = any(${ids}::uuid[]) group by repository_id
    ) as known
    where total.workspace_id = ${workspaceId}::uuid and total.repository_id = known.repository_id`
  await tx.$executeRaw`
    delete from repository_total where workspace_id = ${workspaceId}::uuid and repository_id = any(${ids}::uuid[]) and 0 = all(counts)`
}
