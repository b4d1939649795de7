import type { Repository } from '@/lib/contracts/analytics/repository'
import { isTooFew } from '@/lib/stats/estimate'

type Month = Repository['months'][number]
/** What was counted from `start` up to but without `end`. */
export type Span = Month & { end: string }

const SPANS = [
  { name: 'month', months: 1 },
  { name: 'quarter', months: 3 },
  { name: 'year', months: 12 },
] as const

/** The months, or quarters or years where months mostly have fewer than ten sessions: the shortest of which most can be told. */
export function spansOf(months: readonly Month[]): { name: (typeof SPANS)[number]['name']; spans: Span[] } {
  const [byMonth, ...longer] = SPANS.map(({ name, months: size }) => ({ name, spans: joined(months, size) }))
  const fallback = byMonth ?? { name: 'month' as const, spans: [] } // there is always one by month
  return [fallback, ...longer].find(({ spans }) => canMostlyBeTold(spans)) ?? longer.at(-1) ?? fallback
}

function canMostlyBeTold(spans: readonly Span[]): boolean {
  const seen = spans.filter(({ sessions }) => sessions > 0)
  return seen.filter(({ sessions }) => !isTooFew(sessions)).length * 2 > seen.length
}

function joined(months: readonly Month[], size: number): Span[] {
  const spans = new Map<string, Span>()
  for (const month of months) {
    const { start, end } = spanAround(month.start, size)
    const before = spans.get(start) ?? { start, end, sessions: 0, sessionsWithEpisode: 0, developerTurns: 0, episodes: 0 }
    spans.set(start, {
      ...{ start, end },
      sessions: before.sessions + month.sessions,
      sessionsWithEpisode: before.sessionsWithEpisode + month.sessionsWithEpisode,
      developerTurns: before.developerTurns + month.developerTurns,
      episodes: before.episodes + month.episodes,
    })
  }
  return [...spans.values()]
}

function spanAround(month: string, size: number): { start: string; end: string } {
  const place = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
  const first = place - (place % size)
  return { start: firstDay(first), end: firstDay(first + size) }
}

const firstDay = (place: number) => `${String(Math.floor(place / 12)).padStart(4, '0')}-${String((place % 12) + 1).padStart(2, '0')}-01`
