import type { TrendCounts } from '@/lib/contracts/analytics/trends'
import { Symptom } from '@/lib/domain/taxonomy'
import { recordOf } from './label-record'

export const TREND_SLOTS = ['sessions', 'with-episode', 'developer-turns', 'episodes', ...Symptom.options] as const

type Slots = Record<(typeof TREND_SLOTS)[number], number>

/** Of all the rows together. */
export function trendCounts(rows: readonly { counts: Slots }[]): TrendCounts {
  const sums = recordOf(TREND_SLOTS, NOTHING)
  for (const { counts } of rows) for (const slot of TREND_SLOTS) sums[slot] += counts[slot]
  return {
    sessions: sums.sessions,
    sessionsWithEpisode: sums['with-episode'],
    developerTurns: sums['developer-turns'],
    episodes: sums.episodes,
    labels: recordOf(Symptom.options, sums),
  }
}

const NOTHING = Object.fromEntries(TREND_SLOTS.map((slot) => [slot, 0])) as Slots // keys are the slots
