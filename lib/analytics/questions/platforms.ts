import type { PlatformCounts, Platforms } from '@/lib/contracts/metrics'
import type { Queryable } from '@/lib/db/client'
import type { DaySlot } from '@/lib/domain/day-slots'
import type { Filters } from '@/lib/domain/filters'
import { Platform } from '@/lib/domain/format'
import { Locus, Symptom } from '@/lib/domain/taxonomy'
import { dayCounts } from '../day-counts'
import { recordOf } from '../label-record'

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
  return Object.fromEntries(Platform.options.map((platform) => [platform, of(platform)])) as Platforms // keys are the platforms
}

const NOTHING = Object.fromEntries(SLOTS.map((slot) => [slot, 0])) as Counts // keys are the slots

const answerOf = (counts: Counts): PlatformCounts => ({
  sessions: counts.sessions,
  sessionsWithEpisode: counts['with-episode'],
  developerTurns: counts['developer-turns'],
  episodes: counts.episodes,
  resolved: counts.resolved,
  labels: recordOf(Symptom.options, counts),
  located: counts.located,
  loci: recordOf(Locus.options, counts),
})
