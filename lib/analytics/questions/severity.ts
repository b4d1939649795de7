import { SeverityCounts } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import type { Filters } from '@/lib/domain/filters'
import { locusCounts, severityCounts } from '../counts'
import { onlyRow } from '../only-row'
import { matchingEpisodes } from '../where'

/** One row: the episodes by severity, and by locus those that have one. */
export async function severity(db: Queryable, workspaceId: string, filters: Filters): Promise<SeverityCounts> {
  const rows = await db.$queryRaw`
    select
      coalesce(sum(episodes), 0)::int as episodes,
      ${severityCounts} as severities,
      coalesce(sum(episodes) filter (where locus <> ''), 0)::int as located,
      ${locusCounts} as loci
    from episode_rollup
    where ${matchingEpisodes(workspaceId, filters)}`
  return onlyRow(SeverityCounts, rows)
}
