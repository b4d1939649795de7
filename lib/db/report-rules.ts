import { z } from 'zod'
import type { Filters } from '@/lib/domain/filters'
import type { Queryable } from './client'
import { Prisma } from './generated/client'

type Scope = { workspaceId: string; filters: Filters }
/** Which keys are one rule, from each to the one that stands for it. */
type Merged = ReadonlyMap<string, string>

const MOST_KEYS = 5_000

/** How many sessions of the scope state each key, the most stated first. What is stated least of more than 5,000 is left out. */
export async function statedKeys(db: Queryable, scope: Scope): Promise<{ key: string; sessions: number }[]> {
  const rows = await db.$queryRaw`
    select key, count(distinct session_id)::int as sessions from ${statedIn(scope)} group by 1 order by 2 desc, 1 limit ${MOST_KEYS}::int`
  return z.array(z.object({ key: z.string(), sessions: z.number() })).parse(rows)
}

const RuleRow = z.object({
  kind: z.string(),
  text: z.string(),
  sessions: z.number().int(),
  standingSessions: z.number().int(),
  episodes: z.number().int(),
  repositories: z.array(z.string()),
})

/**
 * A row is a rule that an episode of the scope broke, or that two of its sessions state; those broken most come first. Its text and
 * kind are of the session that stated it last.
 */
export async function recurringRules(db: Queryable, scope: Scope, merged: Merged, take: number): Promise<z.infer<typeof RuleRow>[]> {
  const rows = await db.$queryRaw`
    with merged as (select * from unnest(${[...merged.keys()]}::text[], ${[...merged.values()]}::text[]) as pair (key, head)),
    stated as (select merged.head, stated.* from ${statedIn(scope)} join merged on merged.key = stated.key),
    broken as (
      select merged.head, count(*)::int as episodes from ${brokenIn(scope)} join merged on merged.key = broken.key group by merged.head
    ),
    chosen as (
      select stated.head, count(distinct session_id)::int as sessions,
        (count(distinct session_id) filter (where source = 'standing'))::int as standing, coalesce(max(broken.episodes), 0)::int as episodes
      from stated left join broken on broken.head = stated.head
      group by stated.head
      having count(distinct session_id) > 1 or max(broken.episodes) > 0
      order by 4 desc, 2 desc, 1 limit ${take}::int
    )
    select latest.kind, latest.text, chosen.sessions, chosen.standing as "standingSessions", chosen.episodes, places.names as repositories
    from chosen
    cross join lateral (
      select kind, text from stated where stated.head = chosen.head order by started_at desc, session_id, position limit 1
    ) as latest
    cross join lateral (
      select array_agg(name order by sessions desc, name) as names
      from (select repository as name, count(distinct session_id) as sessions from stated where stated.head = chosen.head group by 1) as named
    ) as places
    order by chosen.episodes desc, chosen.sessions desc, chosen.head`
  return z.array(RuleRow).parse(rows)
}

/** Rules that sessions of the scope state themselves, of sessions that count. */
const statedIn = (scope: Scope) => Prisma.sql`(
  select stated.session_id, stated.position, stated.key, stated.kind, stated.source, stated.text, session.started_at, repository.name as repository
  from session
  join session_constraint as stated on stated.workspace_id = session.workspace_id and stated.session_id = session.id and stated.is_own
  join repository on repository.workspace_id = session.workspace_id and repository.id = session.repository_id
  where ${sessionsIn(scope)}
) as stated`

/** Episodes of these sessions that broke a stated rule. */
const brokenIn = (scope: Scope) => Prisma.sql`(
  select finding.broken_key as key
  from session join finding on finding.workspace_id = session.workspace_id and finding.session_id = session.id
  where ${sessionsIn(scope)} and finding.valid and finding.shown and finding.broken_key is not null
) as broken`

/** Sessions that count. Symptoms and severities narrow nothing here: a rule is a rule whatever broke it. */
function sessionsIn({ workspaceId, filters }: Scope): Prisma.Sql {
  const { from, to, repositories, platforms, agents, models } = filters
  const conditions = [
    Prisma.sql`session.workspace_id = ${workspaceId}::uuid and session.standing = 'counted'`,
    ...(from ? [Prisma.sql`session.day >= ${from}::date`] : []),
    ...(to ? [Prisma.sql`session.day < ${to}::date`] : []),
    ...(repositories.length > 0 ? [Prisma.sql`session.repository_id = any(${repositories}::uuid[])`] : []),
    ...(platforms.length > 0 ? [Prisma.sql`session.platform = any(${platforms}::text[])`] : []),
    ...(agents.length > 0 ? [Prisma.sql`session.agent = any(${agents}::text[])`] : []),
    ...(models.length > 0 ? [Prisma.sql`session.model = any(${models}::text[])`] : []),
  ]
  return Prisma.join(conditions, ' and ')
}
