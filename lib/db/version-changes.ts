import { z } from 'zod'
import type { ClassifierVersion } from '@/lib/domain/classifier-version'
import type { Cursor } from '@/lib/domain/cursor'
import type { Db, Queryable } from './client'
import { Prisma } from './generated/client'

export type TwoVersions = { a: ClassifierVersion; b: ClassifierVersion }

/**
 * Asks what these functions ask. The embedded database keeps no statistics, so that the planner takes every table for small and
 * would go through all of one for each row of the other.
 */
export function comparing<T>(db: Db, ask: (tx: Queryable) => Promise<T>): Promise<T> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`set local enable_nestloop = off`
    return ask(tx)
  })
}

const Count = z.number().int()
const Summary = z.object({
  ...{ both: Count, changed: Count, withEpisodeA: Count, withEpisodeB: Count },
  ...{ onlyA: Count, onlyB: Count, same: Count, relabelled: Count },
  labels: z.array(z.object({ code: z.string(), a: Count, b: Count })),
})

/**
 * One row: the sessions that both read, what became of their episodes from one version to the other, and for each symptom,
 * severity and status the episodes of either version that have it.
 */
export async function countChanges(tx: Queryable, workspaceId: string, versions: TwoVersions) {
  const [row] = await tx.$queryRaw<unknown[]>`
    with ${changesBetween(workspaceId, versions)},
    labels as (
      select code, count(*) filter (where is_a) as a, count(*) filter (where not is_a) as b
      from episodes cross join lateral unnest(symptoms || severity || status) as code
      group by 1
    )
    select (select count(*)::int from compared) as "both",
      count(distinct session_id) filter (where kind <> 'same')::int as changed,
      count(distinct session_id) filter (where a is not null)::int as "withEpisodeA",
      count(distinct session_id) filter (where b is not null)::int as "withEpisodeB",
      count(*) filter (where kind = 'onlyA')::int as "onlyA", count(*) filter (where kind = 'onlyB')::int as "onlyB",
      count(*) filter (where kind = 'same')::int as same, count(*) filter (where kind = 'relabelled')::int as relabelled,
      (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'a', a, 'b', b)), '[]') from labels) as labels
    from changes`
  return Summary.parse(row)
}

const Changed = z.object({
  ...{ id: z.uuid(), title: z.string(), repository: z.string(), startedAt: z.date(), changes: z.unknown() },
  /** How many sessions changed in all. */
  total: Count,
})

/** A row is a session in which the versions differ, with the differences; the latest first. */
export async function listChanged(tx: Queryable, workspaceId: string, versions: TwoVersions, after: Cursor | null, take: number) {
  const older = after ? Prisma.sql`where (started_at, id) < (${new Date(after.at)}::timestamptz, ${after.id}::uuid)` : Prisma.empty
  const rows = await tx.$queryRaw`
    with ${changesBetween(workspaceId, versions)},
    changed as (select * from compared where exists (select 1 from changes where session_id = compared.id and kind <> 'same')),
    page as (select * from changed ${older} order by started_at desc, id desc limit ${take}::int)
    select page.id, page.title, page.started_at as "startedAt", repository.name as repository,
      (select count(*)::int from changed) as total,
      jsonb_agg(jsonb_build_object('name', changes.name, 'turn', turn, 'a', a, 'b', b) order by turn, changes.name) as changes
    from page
    join repository on repository.workspace_id = ${workspaceId}::uuid and repository.id = page.repository_id
    join changes on changes.session_id = page.id and changes.kind <> 'same'
    group by 1, 2, 3, 4
    order by 3 desc, 1 desc`
  return z.array(Changed).parse(rows)
}

/**
 * `compared`: sessions that count and that both versions read. `episodes`: of both versions, in these. `changes`: a row is an
 * episode of one version alone, or of both. Two episodes are the same where they share a turn that pushes back and each is the
 * other's first such; an agent that corrects itself is known by the turn that went wrong.
 */
function changesBetween(workspaceId: string, { a, b }: TwoVersions): Prisma.Sql {
  return Prisma.sql`
    compared as (
      select id, title, repository_id, started_at from session
      where workspace_id = ${workspaceId}::uuid and standing = 'counted' and ${wasRead(workspaceId, a)} and ${wasRead(workspaceId, b)}
    ),
    episodes as (
      select finding.id, session_id, position, name, ${isOf(a)} as is_a,
        case when cardinality(pushback_turns) > 0 then pushback_turns else array[coalesce(trigger_turn, 1)] end as turns,
        symptoms, severity, finding.status, jsonb_build_object(
          'symptoms', array(select code from unnest(symptoms) as code order by code),
          'causes', array(select cause ->> 'code' from jsonb_array_elements(causes) as cause order by 1),
          'severity', severity, 'locus', locus, 'status', finding.status, 'resolver', resolver) as labels
      from finding join compared on compared.id = finding.session_id
      where finding.workspace_id = ${workspaceId}::uuid and valid and (${isOf(a)} or ${isOf(b)})
    ),
    meetings as (
      select one.id as a, other.id as b,
        row_number() over (partition by one.id order by other.position) as place_for_a,
        row_number() over (partition by other.id order by one.position) as place_for_b
      from episodes as one join episodes as other on one.session_id = other.session_id and one.turns && other.turns
      where one.is_a and not other.is_a
    ),
    pairs as (select a, b from meetings where place_for_a = 1 and place_for_b = 1),
    changes as (
      select coalesce(one.session_id, other.session_id) as session_id, coalesce(other.name, one.name) as name,
        (coalesce(other.turns, one.turns))[1] as turn, one.labels as a, other.labels as b,
        case when one.id is null then 'onlyB' when other.id is null then 'onlyA'
          when one.labels = other.labels then 'same' else 'relabelled' end as kind
      from (select * from episodes where is_a) as one
      full join pairs on pairs.a = one.id
      full join (select * from episodes where not is_a) as other on other.id = pairs.b
    )`
}

const isOf = ({ id, version }: ClassifierVersion) =>
  Prisma.sql`(finding.classifier = ${id} and finding.classifier_version = ${version}::int)`

const wasRead = (workspaceId: string, { id, version }: ClassifierVersion) => Prisma.sql`exists (
  select 1 from session_classification as done where done.workspace_id = ${workspaceId}::uuid and done.session_id = session.id
    and done.classifier = ${id} and done.classifier_version = ${version}::int)`
