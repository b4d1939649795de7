/** `isZoned` is false for a clock on the wall, which is read as UTC. */
export type Instant = { at: string; isZoned: boolean }

const WRITTEN = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?\s?(Z|[+-]\d\d:?\d\d)?$/
const NUMBER = /^\d{9,13}(?:\.\d+)?$/
/** Seconds from here on are beyond the year 5000, so that it must be milliseconds. */
const FIRST_MILLISECONDS = 1e11

/** ISO, or seconds or milliseconds since 1970, as a number or in a string. Null for anything else. */
export function instantOf(value: unknown): Instant | null {
  if (typeof value === 'number') return fromNumber(value)
  if (typeof value !== 'string') return null
  if (NUMBER.test(value)) return fromNumber(Number(value))
  const zone = WRITTEN.exec(value)
  if (!zone) return null
  const written = value.replace(' ', 'T').replace(/\s/g, '')
  const time = new Date(zone[1] || written.length === 10 ? written : `${written}Z`)
  return Number.isNaN(time.getTime()) ? null : { at: time.toISOString(), isZoned: zone[1] !== undefined }
}

function fromNumber(value: number): Instant | null {
  const time = new Date(value < FIRST_MILLISECONDS ? value * 1000 : value)
  const year = time.getUTCFullYear()
  return year >= 1971 && year < 5000 ? { at: time.toISOString(), isZoned: true } : null
}
