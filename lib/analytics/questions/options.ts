import { z } from 'zod'
import { FilterOption, type FilterOptions } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import { type Filters, NO_FILTERS } from '@/lib/domain/filters'
import { sessionDays } from '../session-days'
import { countedSessions } from '../where'

const Row = FilterOption.extend({ facet: z.enum(['repositories', 'platforms', 'agents', 'models']) })

/** A row is a value of a facet, with its sessions. Only the range narrows them, so that a choice can be widened again. */
export async function options(db: Queryable, workspaceId: string, { from, to }: Filters): Promise<FilterOptions> {
  const rows = await db.$queryRaw`
    with facets as (
      select
        case
          when grouping(repository_id) = 0 then 'repositories'
          when grouping(platform) = 0 then 'platforms'
          when grouping(agent) = 0 then 'agents'
          else 'models'
        end as facet,
        repository_id,
        coalesce(repository_id::text, platform, agent, model) as value,
        sum(sessions)::int as sessions
      from session_rollup
      where ${countedSessions(workspaceId, { ...NO_FILTERS, from, to })}
      group by grouping sets ((repository_id), (platform), (agent), (model))
    )
    select facet, value, coalesce(repository.name, value) as name, sessions
    from facets left join repository on repository.workspace_id = ${workspaceId}::uuid and repository.id = facets.repository_id
    order by sessions desc, name, value`
  const found = z.array(Row).parse(rows)
  const of = (wanted: string) => found.filter(({ facet }) => facet === wanted).map(({ facet: _, ...option }) => option)
  return {
    repositories: of('repositories'),
    platforms: of('platforms'),
    agents: of('agents'),
    models: of('models'),
    days: await sessionDays(db, workspaceId, NO_FILTERS),
  }
}
