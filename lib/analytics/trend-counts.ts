import type { TrendCounts } from '@/lib/contracts/analytics/trends'
import { byCode } from '@/lib/domain/by-code'
import { Symptom } from '@/lib/domain/taxonomy'

export const TREND_SLOTS = ['sessions', 'with-episode', 'developer-turns', 'episodes', ...Symptom.options] as const

type Slots = Record<(typeof TREND_SLOTS)[number], number>

/** Of all the rows together. */
export function trendCounts(rows: readonly { counts: Slots }[]): TrendCounts {
  const sums = byCode(TREND_SLOTS, () => 0)
  for (const { counts } of rows) for (const slot of TREND_SLOTS) sums[slot] += counts[slot]
  return {
    sessions: sums.sessions,
    sessionsWithEpisode: sums['with-episode'],
    developerTurns: sums['developer-turns'],
    episodes: sums.episodes,
    labels: byCode(Symptom.options, (code) => sums[code]),
  }
}
