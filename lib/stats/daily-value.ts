/** What was measured on a day, counted in days from any start. Null where nothing could be measured: a gap, never a zero. */
export type DailyValue = { day: number; value: number | null }

export type ObservedValue = { day: number; value: number }

/** The days that were measured, gaps left out. A day or value that is no finite number is refused. */
export function observedValues(days: readonly DailyValue[]): ObservedValue[] {
  return days.flatMap(({ day, value }) => {
    if (value === null) return []
    if (!Number.isFinite(day) || !Number.isFinite(value)) throw new RangeError(`${value} on day ${day} is no daily value`)
    return [{ day, value }]
  })
}
