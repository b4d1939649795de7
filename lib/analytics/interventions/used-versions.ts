import { z } from 'zod'
import type { Queryable } from '@/lib/db/client'
import type { Use } from './first-uses'

const MOST_VERSIONS = 2_000
/** The first ten sessions of a version tell whether there are ten, and from when on. */
const FIRST = 10

const Row = z.object({ agent: z.string(), name: z.string(), day: z.string(), sessions: z.number().int() })

/**
 * The first sessions that count of each version of each agent; a row is a day of a version. The index is walked from version to
 * version, so that the cost follows how many there are, and not the sessions of them.
 */
export async function usedVersions(db: Queryable, workspaceId: string): Promise<Use[]> {
  const rows = await db.$queryRaw`
    with recursive version as (
      (select agent, agent_version from session where workspace_id = ${workspaceId}::uuid order by agent, agent_version limit 1)
      union all
      select next.agent, next.agent_version
      from version cross join lateral (
        select agent, agent_version from session
        where workspace_id = ${workspaceId}::uuid and (agent, agent_version) > (version.agent, version.agent_version)
        order by agent, agent_version limit 1
      ) as next
    ),
    listed as (select * from version limit ${MOST_VERSIONS}::int)
    select listed.agent, listed.agent_version as name, to_char(first.day, 'YYYY-MM-DD') as day, count(*)::int as sessions
    from listed cross join lateral (
      select day from session
      where workspace_id = ${workspaceId}::uuid and agent = listed.agent and agent_version = listed.agent_version and standing = 'counted'
      order by day limit ${FIRST}::int
    ) as first
    where listed.agent_version <> ''
    group by 1, 2, 3`
  return z.array(Row).parse(rows)
}
