import { z } from 'zod'

const Instant = z.iso.datetime({ offset: true })

/** A timestamp as an ISO instant; null if it is none. */
export function instantOf(text: string | null | undefined): string | null {
  if (!text) return null
  if (text.length === 24 && text.endsWith('Z') && !Number.isNaN(Date.parse(text))) return text
  const instant = Instant.safeParse(text)
  return instant.success ? new Date(instant.data).toISOString() : null
}
