import { addDays } from '@/lib/domain/buckets'

/** `Mar 2026`, or `Mar–May 2026`, `Nov 2025–Feb 2026` for several: from the first day up to but without `to`. */
export function monthsText(from: string, to: string): string {
  const last = addDays(to, -1)
  if (from.slice(0, 7) === last.slice(0, 7)) return shown(from, true)
  return `${shown(from, from.slice(0, 4) !== last.slice(0, 4))}–${shown(last, true)}`
}

const shown = (day: string, withYear: boolean) =>
  new Date(day).toLocaleDateString('en-GB', { month: 'short', ...(withYear ? { year: 'numeric' } : {}), timeZone: 'UTC' })
