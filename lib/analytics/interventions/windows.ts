import type { Window } from '@/lib/contracts/interventions'
import { addDays, type DayRange, daysIn } from '@/lib/domain/buckets'

type Around = { before: DayRange; after: DayRange }

/** The days before and those from a day on; each from its first up to but without its last. */
export function windowsAround(day: string, window: Window): Around {
  return { before: { from: daysBefore(day, window), to: day }, after: { from: day, to: addDays(day, window) } }
}

/** How many days of the window after it have begun. */
export function daysBegun(day: string, window: Window, today: string): number {
  return Math.min(window, Math.max(0, daysIn({ from: day, to: addDays(today, 1) })))
}

/** Databases know no year before the first. */
export function daysBefore(day: string, days: number): string {
  const before = addDays(day, -days)
  return before < FIRST_DAY ? FIRST_DAY : before
}

const FIRST_DAY = '0001-01-01'
