import { addDays } from '@/lib/domain/buckets'

type Range = { from: string | null; to: string | null }

/** Ranges to choose from; `today` is the workspace's day. */
export function presets(today: string): { name: string; range: Range }[] {
  const tomorrow = addDays(today, 1)
  const last = (days: number): Range => ({ from: addDays(tomorrow, -days), to: tomorrow })
  return [
    { name: 'Last 7 days', range: last(7) },
    { name: 'Last 30 days', range: last(30) },
    { name: 'Last 90 days', range: last(90) },
    { name: 'Last 12 months', range: last(365) },
    { name: 'All time', range: { from: null, to: null } },
  ]
}

/** How a range is called: by its preset, else by its first and last day. */
export function presetOf(range: Range, today: string): string {
  const preset = presets(today).find((one) => one.range.from === range.from && one.range.to === range.to)
  if (preset) return preset.name
  const last = range.to ? addDays(range.to, -1) : null
  if (!range.from) return `up to ${last}`
  return last ? (last === range.from ? range.from : `${range.from} – ${last}`) : `since ${range.from}`
}
