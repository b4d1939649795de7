import { Totals } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import type { Filters } from '@/lib/domain/filters'
import { onlyRow } from './only-row'
import { countedSessions, hasEpisode, matchingEpisodes } from './where'

/** One row: everything that counts under the filters. */
export async function totals(db: Queryable, workspaceId: string, filters: Filters): Promise<Totals> {
  const rows = await db.$queryRaw`
    with in_sessions as (
      select
        coalesce(sum(sessions), 0)::int as sessions,
        coalesce(sum(sessions) filter (where ${hasEpisode(filters)}), 0)::int as "sessionsWithEpisode",
        coalesce(sum(developer_turns), 0)::int as "developerTurns"
      from session_rollup
      where ${countedSessions(workspaceId, filters)}
    ),
    in_episodes as (
      select
        coalesce(sum(episodes), 0)::int as episodes,
        coalesce(sum(pushbacks), 0)::int as pushbacks,
        coalesce(sum(episodes) filter (where resolver <> ''), 0)::int as resolved,
        coalesce(sum(episodes) filter (where resolver = 'RV1'), 0)::int as "resolvedBySelf",
        coalesce(sum(episodes) filter (where resolver = 'RV2'), 0)::int as "resolvedAfterPushback",
        coalesce(sum(episodes) filter (where resolver = 'RV3'), 0)::int as "resolvedByTakeover"
      from episode_rollup
      where ${matchingEpisodes(workspaceId, filters)}
    )
    select * from in_sessions cross join in_episodes`
  return onlyRow(Totals, rows)
}
