import { z } from 'zod'

const Instant = z.iso.datetime({ offset: true })
const UtcInstant = z.iso.datetime()

export function instantOf(text: string | null | undefined): string | null {
  const instant = Instant.safeParse(text)
  const utc = UtcInstant.safeParse(instant.success ? new Date(instant.data).toISOString() : null) // an offset may lead out of the year 9999
  return utc.success ? utc.data : null
}
