import type { Range } from '@/lib/contracts/metrics'
import { addDays, type DayRange, daysIn, MAX_BUCKETS } from '@/lib/domain/buckets'

/** Open ends are where the sessions end; so are those of a range with more months than can be drawn. */
export function drawnRange({ from, to }: Range, days: { first: string; last: string } | null): DayRange | null {
  const sessions = days && { from: days.first, to: addDays(days.last, 1) }
  const asked = { from: from ?? sessions?.from ?? null, to: to ?? sessions?.to ?? null }
  if (asked.from === null || asked.to === null) return null
  const range = { from: asked.from, to: asked.to }
  return daysIn(range) / 31 > MAX_BUCKETS ? sessions : range
}
