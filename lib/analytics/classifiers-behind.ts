import { Overview } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { Filters } from '@/lib/domain/filters'
import { dayRows } from './day-rows'
import { inCells } from './where'

/** A row is a version of a classifier, with the sessions that count because of it. A session of one repository is asked itself. */
export async function classifiersBehind(db: Queryable, workspaceId: string, filters: Filters): Promise<Overview['classifiers']> {
  const where = inCells(workspaceId, filters)
  const named =
    filters.repositories.length > 0
      ? Prisma.sql`select classifier || '@' || classifier_version as name, 1 as sessions from session where ${where} and standing = 'counted'`
      : Prisma.sql`select name, sessions::int from ${dayRows(workspaceId, filters)} as days cross join jsonb_each_text(classifiers) as behind (name, sessions)`
  const rows = await db.$queryRaw`
    select regexp_replace(name, '@[0-9]+$', '') as id, substring(name from '@([0-9]+)$')::int as version, sum(sessions)::int as sessions
    from (${named}) as named
    where name is not null
    group by name
    order by 3 desc, 1, 2`
  return Overview.shape.classifiers.parse(rows)
}
