import { Symptoms } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import type { Filters } from '@/lib/domain/filters'
import { labelCounts } from '../counts'
import { onlyRow } from '../only-row'
import { matchingEpisodes } from '../where'

/** One row: the episodes, and how many have each symptom. */
export async function symptoms(db: Queryable, workspaceId: string, filters: Filters): Promise<Symptoms> {
  const rows = await db.$queryRaw`
    select coalesce(sum(episodes), 0)::int as episodes, ${labelCounts} as labels
    from episode_rollup
    where ${matchingEpisodes(workspaceId, filters)}`
  return onlyRow(Symptoms, rows)
}
