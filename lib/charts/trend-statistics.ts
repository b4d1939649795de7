import type { PaperScope } from '@/lib/domain/paper'
import { benjaminiHochberg } from '@/lib/stats/benjamini-hochberg'
import type { Table, TrendMeasure } from './chart-model'
import type { MeasuredSeries } from './daily-trends'

/** What both tests say after adjustment, at 0.05. */
export type Direction = 'rises' | 'falls' | 'unsure' | 'not shown' | 'too few days'

/** Slopes are per day, of a part of 1 or of episodes per developer turn, as the paper prints them. */
export type TrendStatistic = MeasuredSeries & {
  measuredDays: number
  linearAdjusted: number | null
  monotoneAdjusted: number | null
  direction: Direction
}
export type TrendStatistics = {
  title: string
  description: string
  notes: string[]
  groups: { scope: PaperScope; name: string; statistics: TrendStatistic[] }[]
  table: Table
}

/** All tests of the table are adjusted together, the two kinds each by themselves. */
export function trendStatistics(series: readonly MeasuredSeries[], measure: TrendMeasure): TrendStatistics {
  const linear = benjaminiHochberg(series.map((one) => one.linear?.p ?? null))
  const monotone = benjaminiHochberg(series.map((one) => one.monotone?.p ?? null))
  const statistics = series.map((one, at): TrendStatistic => {
    const adjusted = { linearAdjusted: linear[at] ?? null, monotoneAdjusted: monotone[at] ?? null }
    const measuredDays = one.days.filter(({ value }) => value !== null).length
    return { ...one, ...adjusted, measuredDays, direction: directionOf(one, adjusted) }
  })
  const scopes = [...new Set(series.map(({ scope }) => scope))]
  return {
    title: TITLES[measure],
    description: DESCRIPTIONS[measure],
    notes: [...NOTES[measure], ...NOTES_OF_BOTH],
    groups: scopes.map((scope) => ({ scope, name: SCOPES[scope], statistics: statistics.filter((one) => one.scope === scope) })),
    table: tableOf(statistics),
  }
}

type Adjusted = Pick<TrendStatistic, 'linearAdjusted' | 'monotoneAdjusted'>

function directionOf({ linear, monotone }: MeasuredSeries, { linearAdjusted, monotoneAdjusted }: Adjusted): Direction {
  if (!linear || !monotone) return 'too few days'
  const shown = [linearAdjusted, monotoneAdjusted].filter((p) => p !== null && p < 0.05).length
  if (shown === 0) return 'not shown'
  if (shown === 1 || Math.sign(linear.slope) !== Math.sign(monotone.s)) return 'unsure'
  return linear.slope > 0 ? 'rises' : 'falls'
}

const TITLES = {
  rate: 'Trend of days, episodes per developer turn',
  share: 'Trend of days, share of the day’s symptom labels',
} as const satisfies Record<TrendMeasure, string>

const DESCRIPTIONS = {
  rate: 'Slopes are episodes per developer turn, per day, with their 95 % intervals. A day with sessions and no episode is a zero.',
  share: 'Slopes are parts of 1, per day, with their 95 % intervals. A day without episodes is a gap.',
} as const satisfies Record<TrendMeasure, string>

const SCOPES = { all: 'All sessions', IDE: 'IDE sessions', CLI: 'CLI sessions' } as const satisfies Record<PaperScope, string>

const NOTES = {
  rate: [
    'The paper prints its slopes over all platforms only: part of its fall may be the arrival of CLI sessions, which have fewer episodes per turn.',
  ],
  share: [
    'Shares of all sessions are partly the mix of platforms: in the paper S7 rises over all but is not shown to rise within IDE or CLI, and S2 falls over all while it rises in both. Read them within a platform. A share may rise while its rate falls.',
  ],
} as const satisfies Record<TrendMeasure, readonly string[]>

const NOTES_OF_BOTH = [
  'Every day counts alike. p is adjusted for the number of rows (Benjamini–Hochberg). “Rises” and “falls” need both tests below 0.05; where one only is, it is unsure. Where most days are alike, as without an episode, the Theil–Sen slope is 0 whatever the rest do. Both take days as independent; days that resemble their neighbours make them too sure.',
]

function tableOf(statistics: readonly TrendStatistic[]): Table {
  const columns = (names: readonly string[], kind: 'text' | 'rate' | 'count') => names.map((name) => ({ name, kind }))
  return {
    columns: [
      ...columns(['Sessions', 'Measure', 'Direction'], 'text'),
      ...columns(['Days'], 'count'),
      ...columns(['Least-squares slope per day', '95 % from', '95 % to', 'p', 'p adjusted', 'r'], 'rate'),
      ...columns(
        ['Theil–Sen slope per day', 'Theil–Sen 95 % from', 'Theil–Sen 95 % to', 'Mann–Kendall p', 'Mann–Kendall p adjusted'],
        'rate',
      ),
      ...columns(['Paper slope per day', 'Paper p', 'Paper r'], 'rate'),
    ],
    rows: statistics.map(({ scope, name, direction, measuredDays, linear, linearAdjusted, monotone, monotoneAdjusted, paper }) => [
      ...[SCOPES[scope], name, direction, measuredDays],
      ...[linear?.slope, linear?.interval.low, linear?.interval.high, linear?.p, linearAdjusted, linear?.r].map(orNull),
      ...[monotone?.slope, monotone?.interval.low, monotone?.interval.high, monotone?.p, monotoneAdjusted].map(orNull),
      ...[paper?.slope, paper?.p, paper?.r].map(orNull),
    ]),
  }
}

const orNull = (value: number | null | undefined) => value ?? null
