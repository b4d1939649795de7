import { Overview } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import type { Filters } from '@/lib/domain/filters'
import { inCells } from './where'

/** A row is a version of a classifier, with the sessions that count because of it. */
export async function classifiersBehind(db: Queryable, workspaceId: string, filters: Filters): Promise<Overview['classifiers']> {
  const rows = await db.$queryRaw`
    select classifier as id, classifier_version as version, count(*)::int as sessions
    from session
    where ${inCells(workspaceId, filters)} and standing = 'counted'
    group by 1, 2
    order by 3 desc, 1, 2`
  return Overview.shape.classifiers.parse(rows)
}
