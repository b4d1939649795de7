import type { Resolution } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import type { Filters } from '@/lib/domain/filters'
import { totals } from '../totals'

/** How far the episodes got, from sessions down to who resolved what. */
export async function resolution(db: Queryable, workspaceId: string, filters: Filters): Promise<Resolution> {
  const { sessions, sessionsWithEpisode, episodes, pushbacks, resolved, ...by } = await totals(db, workspaceId, filters)
  const resolvers = { RV1: by.resolvedBySelf, RV2: by.resolvedAfterPushback, RV3: by.resolvedByTakeover }
  return { sessions, sessionsWithEpisode, episodes, pushbacks, resolved, resolvers }
}
