import { z } from 'zod'

const Written = z.iso.datetime({ offset: true })
const Utc = z.iso.datetime()
const LAST = Date.UTC(9999, 11, 31)

/** A time with its zone as an ISO instant: ISO text, or milliseconds since 1970. Null for what is none. */
export function instantOf(time: string | number | null | undefined): string | null {
  if (typeof time === 'number') return time > 0 && time < LAST ? new Date(time).toISOString() : null
  const written = Written.safeParse(time)
  const utc = Utc.safeParse(written.success ? new Date(written.data).toISOString() : null) // an offset may lead out of the year 9999
  return utc.success ? utc.data : null
}
