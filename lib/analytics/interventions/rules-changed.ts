import { z } from 'zod'
import type { Queryable } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Filters } from '@/lib/domain/filters'

/** So many of the latest sessions that change rules are looked at. */
const MOST_SESSIONS = 500

const Row = z.object({ day: z.string(), repositoryId: z.string(), file: z.string(), sessionId: z.string() })
export type RulesChanged = z.infer<typeof Row>

/** A row is a rules file that changed in a repository on a day, with the session that was the first to do so; the latest day first. */
export async function rulesChanged(
  db: Queryable,
  workspaceId: string,
  { from, to, repositories }: Pick<Filters, 'from' | 'to' | 'repositories'>,
): Promise<RulesChanged[]> {
  const conditions = [
    Prisma.sql`workspace_id = ${workspaceId}::uuid and changes_rules and standing <> 'excluded:repository'`,
    ...(from ? [Prisma.sql`day >= ${from}::date`] : []),
    ...(to ? [Prisma.sql`day < ${to}::date`] : []),
    ...(repositories.length > 0 ? [Prisma.sql`repository_id = any(${repositories}::uuid[])`] : []),
  ]
  const rows = await db.$queryRaw`
    with latest as (
      select id, day, repository_id, started_at, rule_files from session
      where ${Prisma.join(conditions, ' and ')}
      order by day desc limit ${MOST_SESSIONS}::int
    )
    select to_char(day, 'YYYY-MM-DD') as day, repository_id::text as "repositoryId", file, (array_agg(id order by started_at, id))[1]::text as "sessionId"
    from latest cross join unnest(rule_files) as file
    group by day, repository_id, file
    order by latest.day desc, file, repository_id`
  return z.array(Row).parse(rows)
}

/** Whether a change of that id was detected, whenever it was. */
export async function isRulesChange(db: Queryable, workspaceId: string, id: string): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>`
    select 1 from session cross join unnest(rule_files) as file
    where workspace_id = ${workspaceId}::uuid and changes_rules
      and md5(concat_ws('|', 'rules-file', repository_id, to_char(day, 'YYYY-MM-DD'), file))::uuid = ${id}::uuid
    limit 1`
  return rows.length > 0
}
