import type { Totals } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import type { Filters } from '@/lib/domain/filters'
import { countedTogether } from './counted-together'

const SLOTS = ['sessions', 'with-episode', 'developer-turns', 'episodes', 'pushbacks', 'resolved', 'RV1', 'RV2', 'RV3'] as const

/** Everything that counts under the filters. */
export async function totals(db: Queryable, workspaceId: string, filters: Filters): Promise<Totals> {
  const counts = await countedTogether(db, workspaceId, filters, SLOTS)
  return {
    sessions: counts.sessions,
    sessionsWithEpisode: counts['with-episode'],
    developerTurns: counts['developer-turns'],
    episodes: counts.episodes,
    pushbacks: counts.pushbacks,
    resolved: counts.resolved,
    resolvedBySelf: counts.RV1,
    resolvedAfterPushback: counts.RV2,
    resolvedByTakeover: counts.RV3,
  }
}
