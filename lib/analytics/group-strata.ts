import type { GroupStratum, GroupTotals } from '@/lib/contracts/analytics/comparison'
import type { Grouping } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import type { Filters } from '@/lib/domain/filters'
import { dayCounts } from './day-counts'

/** What two groups may have in common beside the month. Agents of one platform are alike, models inside one agent more so. */
const ALSO_ALIKE = { platform: [], agent: ['platform'], model: ['agent'] } as const satisfies Record<Grouping, readonly Grouping[]>

const SLOTS = ['sessions', 'with-episode', 'developer-turns', 'episodes'] as const

/** The strata in which both groups have a session. */
export async function groupStrata(
  db: Queryable,
  workspaceId: string,
  filters: Filters,
  by: Grouping,
  names: readonly string[],
): Promise<GroupStratum[]> {
  const rows = await dayCounts(db, workspaceId, filters, ['month', ...ALSO_ALIKE[by], by], SLOTS)
  const strata = new Map<string, GroupStratum>()
  for (const { key, counts } of rows) {
    const stratum = key.slice(0, -1)
    const known = strata.get(stratum.join('|'))?.groups ?? []
    strata.set(stratum.join('|'), { key: stratum, groups: [...known, totalsOf(key.at(-1) ?? '', counts)] })
  }
  return [...strata.values()]
    .map(({ key, groups }) => ({ key, groups: names.flatMap((wanted) => groups.filter(({ name }) => name === wanted)) }))
    .filter(({ groups }) => groups.length === 2)
}

const totalsOf = (name: string, counts: Record<(typeof SLOTS)[number], number>): GroupTotals => ({
  name,
  sessions: counts.sessions,
  sessionsWithEpisode: counts['with-episode'],
  developerTurns: counts['developer-turns'],
  episodes: counts.episodes,
})
