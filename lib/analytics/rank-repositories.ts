import type { RepositoryCounts, RepositorySort, SortOrder } from '@/lib/contracts/analytics/repositories'
import { dominantSymptom } from '@/lib/domain/dominant-symptom'
import { NATURAL_ORDER, TREND_RECENT } from '@/lib/domain/repository-table'
import { isTooFew } from '@/lib/stats/estimate'
import { pairTable } from '@/lib/stats/pair-table'
import { recentChange } from '@/lib/stats/recent-change'
import { riskRatio } from '@/lib/stats/two-by-two'

type Key = string | number | null

/** In the order asked for; what has too little to say comes last either way, and of two alike the one with more sessions first. */
export function rankRepositories(rows: readonly RepositoryCounts[], sort: RepositorySort, order: SortOrder | null): RepositoryCounts[] {
  const sign = (order ?? NATURAL_ORDER[sort]) === 'asc' ? 1 : -1
  const keyed = rows.map((row) => ({ row, key: KEYS[sort](row) }))
  keyed.sort(
    (a, b) =>
      compared(a.key, b.key, sign) || b.row.sessions - a.row.sessions || byText(a.row.name, b.row.name) || byText(a.row.id, b.row.id),
  )
  return keyed.map(({ row }) => row)
}

/** The dominant symptom sorts by its code, so that repositories alike stand together. */
const KEYS = {
  name: ({ name }) => name.toLowerCase(),
  sessions: ({ sessions }) => sessions,
  share: ({ sessionsWithEpisode, sessions }) => ratio(sessionsWithEpisode, sessions),
  rate: ({ episodes, developerTurns }) => ratio(episodes, developerTurns),
  persistence: ({ pairs }) => riskRatio(pairTable(pairs))?.value ?? null,
  symptom: ({ sessions, sessionsWithSymptom }) => (isTooFew(sessions) ? null : dominantSymptom(sessionsWithSymptom)),
  trend: ({ trend }) =>
    recentChange(
      trend.map(({ sessionsWithEpisode, sessions }) => ({ count: sessionsWithEpisode, n: sessions })),
      TREND_RECENT,
    )?.value ?? null,
  'last-episode': ({ lastEpisodeAt }) => lastEpisodeAt,
  'last-session': ({ lastSessionAt }) => lastSessionAt,
} as const satisfies Record<RepositorySort, (row: RepositoryCounts) => Key>

const ratio = (count: number, n: number): Key => (isTooFew(n) ? null : count / n)

function compared(a: Key, b: Key, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : byText(String(a), String(b)))
}

/** By code units and not by a locale: ISO instants sort alike, and every server sorts names alike. */
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
