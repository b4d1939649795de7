import { z } from 'zod'
import { PlatformCounts, type Platforms } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import type { Filters } from '@/lib/domain/filters'
import { Platform } from '@/lib/domain/format'
import { labelCounts, locusCounts } from '../counts'
import { countedSessions, hasEpisode, matchingEpisodes } from '../where'

const Row = PlatformCounts.extend({ platform: Platform })

/** A row is a platform; one without sessions or episodes is there with zeros. */
export async function platforms(db: Queryable, workspaceId: string, filters: Filters): Promise<Platforms> {
  const rows = await db.$queryRaw`
    with in_sessions as (
      select
        platform,
        sum(sessions)::int as sessions,
        sum(sessions) filter (where ${hasEpisode(filters)})::int as with_episode,
        sum(developer_turns)::int as developer_turns
      from session_rollup
      where ${countedSessions(workspaceId, filters)}
      group by platform
    ),
    in_episodes as (
      select platform, episodes, symptoms, locus, resolver
      from episode_rollup
      where ${matchingEpisodes(workspaceId, filters)}
    ),
    by_platform as (
      select
        platform,
        coalesce(sum(episodes), 0)::int as episodes,
        coalesce(sum(episodes) filter (where resolver <> ''), 0)::int as resolved,
        coalesce(sum(episodes) filter (where locus <> ''), 0)::int as located,
        ${labelCounts} as labels,
        ${locusCounts} as loci
      from unnest(array['IDE', 'CLI']) as platform left join in_episodes using (platform)
      group by platform
    )
    select
      platform, coalesce(sessions, 0) as sessions, coalesce(with_episode, 0) as "sessionsWithEpisode",
      coalesce(developer_turns, 0) as "developerTurns", episodes, resolved, labels, located, loci
    from by_platform left join in_sessions using (platform)`
  return z.record(Platform, PlatformCounts).parse(
    Object.fromEntries(
      z
        .array(Row)
        .parse(rows)
        .map(({ platform, ...counts }) => [platform, counts]),
    ),
  )
}
