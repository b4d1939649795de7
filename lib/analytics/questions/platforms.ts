import type { PlatformCounts, Platforms } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import { byCode } from '@/lib/domain/by-code'
import type { DaySlot } from '@/lib/domain/day-slots'
import type { Filters } from '@/lib/domain/filters'
import { Platform } from '@/lib/domain/format'
import { Locus, Symptom } from '@/lib/domain/taxonomy'
import { dayCounts } from '../day-counts'

const SLOTS = [
  ...(['sessions', 'with-episode', 'developer-turns', 'episodes', 'resolved', 'located'] as const),
  ...Symptom.options,
  ...Locus.options,
] as const satisfies DaySlot[]
type Counts = Record<(typeof SLOTS)[number], number>

/** Both platforms; one without sessions is there with zeros. */
export async function platforms(db: Queryable, workspaceId: string, filters: Filters): Promise<Platforms> {
  const groups = await dayCounts(db, workspaceId, filters, ['platform'], SLOTS)
  const of = (platform: Platform) => answerOf(groups.find(({ key }) => key[0] === platform)?.counts ?? NOTHING)
  return byCode(Platform.options, of)
}

const NOTHING: Counts = byCode(SLOTS, () => 0)

const answerOf = (counts: Counts): PlatformCounts => ({
  sessions: counts.sessions,
  sessionsWithEpisode: counts['with-episode'],
  developerTurns: counts['developer-turns'],
  episodes: counts.episodes,
  resolved: counts.resolved,
  labels: byCode(Symptom.options, (code) => counts[code]),
  located: counts.located,
  loci: byCode(Locus.options, (code) => counts[code]),
})
