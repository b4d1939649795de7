import type { TrendBucket, TrendDays, Trends } from '@/lib/contracts/analytics/trends'

export const NO_LABELS = { S1: 0, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0, S7: 0, S8: 0 }

/** Three months of 2026 with nothing in them. */
export function aTrend(overrides: Partial<Trends> = {}): Trends {
  return {
    unit: 'month',
    range: { from: '2026-01-01', to: '2026-04-01' },
    points: [aBucket({ start: '2026-01-01' }), aBucket({ start: '2026-02-01' }), aBucket({ start: '2026-03-01' })],
    parts: [],
    mix: [],
    previous: null,
    yearBefore: null,
    ...overrides,
  }
}

export function aBucket(overrides: Partial<TrendBucket> = {}): TrendBucket {
  return { start: '2026-01-01', sessions: 0, sessionsWithEpisode: 0, developerTurns: 0, episodes: 0, labels: NO_LABELS, ...overrides }
}

type TrendDay = TrendDays['days'][number]

export function aTrendDay(overrides: Partial<TrendDay> = {}): TrendDay {
  return { day: '2026-01-01', platform: 'CLI', developerTurns: 0, episodes: 0, labels: NO_LABELS, ...overrides }
}

/** What a tool has in January, February and March of 2026: episodes in developer turns; null where it has no session. */
export function aTool(
  platform: 'IDE' | 'CLI',
  agent: string,
  months: readonly (readonly [episodes: number, developerTurns: number] | null)[],
): Trends['mix'][number] {
  const points = months.flatMap((month, at) => {
    const start = `2026-0${at + 1}-01`
    return month ? [{ start, episodes: month[0], developerTurns: month[1] }] : []
  })
  return { platform, agent, points }
}
