import type { Schedule } from '@/lib/contracts/subscriptions'

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const hourText = (hour: number) => `${String(hour).padStart(2, '0')}:00`

/** Monthly on day 1 at 08:00, Europe/Berlin. */
export function scheduleWords({ kind, day, hour, timeZone }: Schedule): string {
  const when = kind === 'month' ? `Monthly on day ${day}` : `Weekly on ${WEEKDAYS[day - 1]}`
  return `${when} at ${hourText(hour)}, ${timeZone.replaceAll('_', ' ')}`
}

/** Monday, 23 November 2026 at 09:00, as the clocks of the schedule's time zone say. */
export function nextWords(nextAt: string, timeZone: string): string {
  const words: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }
  return new Intl.DateTimeFormat('en-GB', { ...words, hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(nextAt))
}
