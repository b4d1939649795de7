import { z } from 'zod'
import type { RuleCursor } from '@/lib/domain/rule-cursor'
import type { Queryable } from './client'
import { Prisma } from './generated/client'

type Place = { workspaceId: string; repositoryId: string }
/** Which keys are one rule, from each to the one that stands for it. */
type Merged = ReadonlyMap<string, string>

const MOST_KEYS = 5_000
const PLACES = 5

/** How many sessions that count state each key, the most stated first. What is stated least of more than 5,000 is left out. */
export async function ruleCounts(db: Queryable, place: Place): Promise<{ key: string; sessions: number }[]> {
  const rows = await db.$queryRaw`
    select stated.key, count(distinct stated.session_id)::int as sessions
    from ${statedIn(place)}
    group by 1 order by 2 desc, 1 limit ${MOST_KEYS}::int`
  return z.array(z.object({ key: z.string(), sessions: z.number() })).parse(rows)
}

const RuleRow = z.object({
  id: z.guid(),
  key: z.string(),
  sessions: z.number().int(),
  standingSessions: z.number().int(),
  episodes: z.number().int(),
  lastStatedAt: z.date(),
  total: z.number().int(),
})
export type RuleRow = z.infer<typeof RuleRow>

/** A row is a rule: what its keys come to together. Recurring ones are stated in two sessions or more, or were broken. */
export async function repositoryRules(
  db: Queryable,
  place: Place,
  merged: Merged,
  { after, isRecurring, take }: { after: RuleCursor | null; isRecurring: boolean; take: number },
): Promise<RuleRow[]> {
  const rows = await db.$queryRaw`
    with merged as (${mergedRows(merged)}),
    rules as (
      select merged.head as key, md5(merged.head)::uuid as id, count(distinct stated.session_id)::int as sessions,
        (count(distinct stated.session_id) filter (where stated.source = 'standing'))::int as standing, max(stated.started_at) as last
      from ${statedIn(place)} join merged on merged.key = stated.key
      group by merged.head
    ),
    broken as (
      select merged.head as key, count(*)::int as episodes
      from ${brokenIn(place)} join merged on merged.key = broken.key
      group by merged.head
    ),
    chosen as (
      select rules.*, coalesce(broken.episodes, 0) as episodes
      from rules left join broken on broken.key = rules.key
      where not ${isRecurring}::boolean or rules.sessions > 1 or broken.episodes > 0
    )
    select id::text, key, sessions, standing as "standingSessions", episodes, last as "lastStatedAt", (select count(*) from chosen)::int as total
    from chosen
    where ${after === null ? Prisma.sql`true` : Prisma.sql`(sessions < ${after.sessions}::int or (sessions = ${after.sessions}::int and id > ${after.id}::uuid))`}
    order by sessions desc, id limit ${take}::int`
  return z.array(RuleRow).parse(rows)
}

const PlaceRow = z.object({ key: z.string(), sessionId: z.uuid(), title: z.string(), turn: z.number().int(), at: z.date() })
const StatedRow = PlaceRow.extend({ text: z.string(), kind: z.string(), source: z.string() })
const BrokenRow = PlaceRow.extend({ episode: z.number().int() })

/** The latest places that state each of these rules, one per session. */
export async function statedPlaces(db: Queryable, place: Place, merged: Merged): Promise<z.infer<typeof StatedRow>[]> {
  const rows = await db.$queryRaw`
    with merged as (${mergedRows(merged)}),
    first as (
      select distinct on (merged.head, stated.session_id) merged.head as key, stated.session_id, stated.title, stated.turn, stated.text, stated.kind,
        stated.source, stated.started_at
      from ${statedIn(place)} join merged on merged.key = stated.key
      order by merged.head, stated.session_id, stated.turn
    ),
    ranked as (select first.*, row_number() over (partition by key order by started_at desc, session_id) as place from first)
    select key, session_id::text as "sessionId", title, turn, text, kind, source, started_at as at
    from ranked where place <= ${PLACES}::int order by started_at desc, session_id`
  return z.array(StatedRow).parse(rows)
}

/** The latest episodes that broke each of these rules. */
export async function brokenPlaces(db: Queryable, place: Place, merged: Merged): Promise<z.infer<typeof BrokenRow>[]> {
  const rows = await db.$queryRaw`
    with merged as (${mergedRows(merged)}),
    ranked as (
      select merged.head as head, broken.*, row_number() over (partition by merged.head order by broken.started_at desc, broken.session_id, broken.position) as place
      from ${brokenIn(place)} join merged on merged.key = broken.key
    )
    select head as key, session_id::text as "sessionId", title, turn, position as episode, started_at as at
    from ranked where place <= ${PLACES}::int order by started_at desc, session_id, position`
  return z.array(BrokenRow).parse(rows)
}

/** Rules that sessions of the repository state themselves, of sessions that count. */
const statedIn = ({ workspaceId, repositoryId }: Place) => Prisma.sql`(
  select stated.*, session.started_at, session.title
  from session join session_constraint as stated on stated.workspace_id = session.workspace_id and stated.session_id = session.id and stated.is_own
  where session.workspace_id = ${workspaceId}::uuid and session.repository_id = ${repositoryId}::uuid and session.standing = 'counted'
) as stated`

/** Episodes of these sessions that broke a stated rule. */
const brokenIn = ({ workspaceId, repositoryId }: Place) => Prisma.sql`(
  select finding.broken_key as key, finding.session_id, finding.position, coalesce(finding.pushback_turns[1], finding.trigger_turn, 1) as turn,
    session.started_at, session.title
  from session join finding on finding.workspace_id = session.workspace_id and finding.session_id = session.id
  where session.workspace_id = ${workspaceId}::uuid and session.repository_id = ${repositoryId}::uuid and session.standing = 'counted'
    and finding.valid and finding.shown and finding.broken_key is not null
) as broken`

const mergedRows = (merged: Merged) =>
  Prisma.sql`select * from unnest(${[...merged.keys()]}::text[], ${[...merged.values()]}::text[]) as pair (key, head)`
