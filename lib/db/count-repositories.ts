import { z } from 'zod'
import { nextBucket } from '@/lib/domain/buckets'
import { addRepositoryEpisodes, noRepositoryCounts, sessionsAdder } from '@/lib/domain/count-repository'
import { later } from '@/lib/domain/later'
import { type Changes, Sums } from './add-sums'
import type { Queryable } from './client'
import { CountsText, countsText } from './counts-text'
import { Prisma } from './generated/client'
import { type Days, PACKED_SESSIONS, pairedSessions } from './paired-sessions'

/** A month of a repository, by its first day. */
export type RepositoryMonth = { repositoryId: string; month: string }

/** Months of these repositories, all of them in `only`, all that lie within the days without it. */
export type ChosenMonths = { repositories: Prisma.Sql; days: Days; only: Prisma.Sql | null }

const monthOfDay = Prisma.sql`date_trunc('month', day::timestamp)::date`

/** The months that hold these days, and those of the session that comes next: it is another's next now. */
export async function monthsAround(tx: Queryable, workspaceId: string, days: readonly { repositoryId: string; day: string }[]) {
  const counted = Prisma.sql`workspace_id = ${workspaceId}::uuid and repository_id = given.repository_id and standing = 'counted'`
  const rows = await tx.$queryRaw`
    with given as (
      select distinct repository_id, day, (day - 1)::timestamp at time zone 'UTC' as since, (day + 2)::timestamp at time zone 'UTC' as until
      from unnest(${days.map(({ repositoryId }) => repositoryId)}::uuid[], ${days.map(({ day }) => day)}::date[]) as given (repository_id, day)
    )
    select distinct repository_id as "repositoryId", to_char(${monthOfDay}, 'YYYY-MM-DD') as month from (
      select repository_id, day from given
      union all select given.repository_id, near.day from given cross join lateral (
        (select day from session where ${counted} and started_at >= since and started_at < until)
        union all (select day from session where ${counted} and started_at >= until order by started_at, id limit 1)
      ) as near
    ) as days`
  return z.array(z.object({ repositoryId: z.string(), month: z.string() })).parse(rows)
}

export function chosenMonths(months: readonly RepositoryMonth[]): ChosenMonths {
  const firsts = months.map(({ month }) => month).sort()
  const ids = [...new Set(months.map(({ repositoryId }) => repositoryId))]
  const last = firsts.at(-1)
  return {
    repositories: Prisma.sql`repository_id = any(${ids}::uuid[])`,
    days: { from: firsts[0] ?? null, to: last ? nextBucket(last, 'month') : null },
    only: Prisma.sql`(repository_id, month) in (
      select * from unnest(${months.map(({ repositoryId }) => repositoryId)}::uuid[], ${months.map(({ month }) => month)}::date[]))`,
  }
}

/** Counts months of repositories anew, from their sessions and from the finer rollups, and tells how the sums over them changed. */
export async function countRepositories(tx: Queryable, workspaceId: string, chosen: ChosenMonths): Promise<Omit<Changes, 'days'>> {
  const rows = new MonthRows()
  await addAllSessions(tx, workspaceId, chosen, rows)
  await addAllEpisodes(tx, workspaceId, chosen, rows)
  const { repositories, days, only } = chosen
  const gone = await tx.$queryRaw`
    delete from repository_rollup
    where workspace_id = ${workspaceId}::uuid and ${repositories} and ${onDays(Prisma.sql`month`, days)} and ${only ?? Prisma.sql`true`}
    returning ${cell}, ${countsText(Prisma.sql`counts`)} as counts`
  const changes: Omit<Changes, 'days'> = { months: new Sums(), repositories: new Sums() }
  for (const row of z.array(Gone).parse(gone)) addTo(changes, row, -1)
  for (const row of rows.all()) addTo(changes, row, 1)
  await insertMonths(tx, workspaceId, rows.all())
  return changes
}

/** As one document: the client takes long over long lists of numbers. */
async function insertMonths(tx: Queryable, workspaceId: string, rows: readonly MonthRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.$executeRaw`
    insert into repository_rollup (workspace_id, month, repository_id, platform, agent, model, counts, last_session_at, last_episode_at)
    select ${workspaceId}::uuid, month, "repositoryId", platform, agent, model, counts, "lastSessionAt", "lastEpisodeAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (month date, "repositoryId" uuid, platform text, agent text, model text,
      counts int[], "lastSessionAt" timestamptz, "lastEpisodeAt" timestamptz)`
}

function addTo({ months, repositories }: Omit<Changes, 'days'>, row: Cell & { counts: number[] }, sign: 1 | -1): void {
  const { repositoryId, month, platform, agent, model, counts } = row
  months.add({ month, platform, agent, model }, counts, sign)
  repositories.add({ repositoryId }, counts, sign)
}

const onDays = (column: Prisma.Sql, { from, to }: Days) =>
  Prisma.sql`(${from}::date is null or ${column} >= ${from}::date) and (${to}::date is null or ${column} < ${to}::date)`

const Cell = z.object({ repositoryId: z.string(), month: z.string(), platform: z.string(), agent: z.string(), model: z.string() })
type Cell = z.infer<typeof Cell>
const Gone = Cell.extend({ counts: CountsText })
const cell = Prisma.sql`repository_id as "repositoryId", to_char(month, 'YYYY-MM-DD') as month, platform, agent, model`
type MonthRow = Cell & { counts: number[]; lastSessionAt: Date; lastEpisodeAt: Date | null }

class MonthRows {
  readonly #rows = new Map<string, MonthRow>()

  of({ repositoryId, month, platform, agent, model }: Cell): MonthRow {
    const key = [repositoryId, month, platform, agent, model].join('\n')
    const fresh = {
      repositoryId,
      month,
      platform,
      agent,
      model,
      counts: noRepositoryCounts(),
      lastSessionAt: new Date(0),
      lastEpisodeAt: null,
    }
    const row = this.#rows.get(key) ?? fresh
    this.#rows.set(key, row)
    return row
  }

  all(): MonthRow[] {
    return [...this.#rows.values()]
  }
}

const Count = z.number().int()
const Sessions = Cell.extend({ packed: z.string(), developerTurns: Count, lastSessionAt: z.date(), lastEpisodeAt: z.date().nullable() })

/** A row is the sessions of a month of a repository that count, in one text. */
async function addAllSessions(tx: Queryable, workspaceId: string, { repositories, days, only }: ChosenMonths, rows: MonthRows) {
  const found = await tx.$queryRaw`
    select ${cell}, ${PACKED_SESSIONS} as packed, sum(developer_turns)::int as "developerTurns",
      max(started_at) as "lastSessionAt", max(started_at) filter (where profile <> 0) as "lastEpisodeAt"
    from (select *, 1 as sessions, ${monthOfDay} as month from ${pairedSessions(workspaceId, repositories, days)} as paired) as paired
    where ${only ?? Prisma.sql`true`}
    group by repository_id, paired.month, platform, agent, model`
  const add = sessionsAdder()
  for (const session of z.array(Sessions).parse(found)) {
    const row = rows.of(session)
    add(row.counts, session)
    row.lastSessionAt = later(row.lastSessionAt, session.lastSessionAt)
    row.lastEpisodeAt = later(row.lastEpisodeAt, session.lastEpisodeAt)
  }
}

const Episodes = Cell.extend({ symptoms: Count, resolver: z.string(), episodes: Count, pushbacks: Count })

/** A row is the episodes of a month of a repository with the same symptoms and resolver. */
async function addAllEpisodes(tx: Queryable, workspaceId: string, { repositories, days, only }: ChosenMonths, rows: MonthRows) {
  const found = await tx.$queryRaw`
    select ${cell}, symptoms, resolver, sum(episodes)::int as episodes, sum(pushbacks)::int as pushbacks
    from (
      select *, ${monthOfDay} as month from episode_rollup
      where workspace_id = ${workspaceId}::uuid and ${repositories} and ${onDays(Prisma.sql`day`, days)}
    ) as found
    where ${only ?? Prisma.sql`true`}
    group by repository_id, found.month, platform, agent, model, symptoms, resolver`
  for (const episodes of z.array(Episodes).parse(found)) addRepositoryEpisodes(rows.of(episodes).counts, episodes)
}
