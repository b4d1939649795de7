import { z } from 'zod'

const Instant = z.iso.datetime({ offset: true })
/** The form that is written, on days that every month has: by far the most, and far cheaper to check. */
const USUAL = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

/** A timestamp as an ISO instant; null if it is none. */
export function instantOf(text: string | null | undefined): string | null {
  if (!text) return null
  if (USUAL.test(text)) return text
  return Instant.safeParse(text).success ? new Date(text).toISOString() : null
}
