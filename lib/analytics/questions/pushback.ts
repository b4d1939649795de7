import { MOST_PUSHBACK_MONTHS, type Pushback } from '@/lib/contracts/analytics/pushback'
import type { Queryable } from '@/lib/db/client'
import { addDays, bucketsIn } from '@/lib/domain/buckets'
import { PUSHBACK_SLOTS, SPAN_SLOTS } from '@/lib/domain/day-slots'
import type { Filters } from '@/lib/domain/filters'
import { dayCounts } from '../day-counts'

const SLOTS = ['developer-turns', 'episodes', 'pushbacks', 'resolved', ...PUSHBACK_SLOTS, ...SPAN_SLOTS] as const

type Month = { start: string; counts: Record<(typeof SLOTS)[number], number> }

export async function pushback(db: Queryable, workspaceId: string, filters: Filters): Promise<Pushback> {
  const rows = await dayCounts(db, workspaceId, filters, ['month'], SLOTS)
  const months = rows.map(({ key: [start = ''], counts }) => ({ start, counts })).sort((a, b) => a.start.localeCompare(b.start))
  const all = (slot: (typeof SLOTS)[number]) => months.reduce((sum, { counts }) => sum + (counts[slot] ?? 0), 0)
  return {
    developerTurns: all('developer-turns'),
    episodes: all('episodes'),
    pushbacks: all('pushbacks'),
    resolved: all('resolved'),
    depths: PUSHBACK_SLOTS.map(all),
    spans: SPAN_SLOTS.map(all),
    months: everyMonth(months),
  }
}

/** One without sessions between two that have some is there too, with nothing in it. */
function everyMonth(months: readonly Month[]): Pushback['months'] {
  const [first, last] = [months[0]?.start, months.at(-1)?.start]
  if (!first || !last) return []
  const known = new Map(months.map(({ start, counts }) => [start, counts]))
  return bucketsIn({ from: first, to: addDays(last, 1) }, 'month')
    .slice(-MOST_PUSHBACK_MONTHS)
    .map((start) => {
      const counts = known.get(start)
      return { start, developerTurns: counts?.['developer-turns'] ?? 0, pushbacks: counts?.pushbacks ?? 0 }
    })
}
