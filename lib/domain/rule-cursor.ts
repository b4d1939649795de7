import { z } from 'zod'

/** Where a page of a list by number of sessions ended; the id parts rows of the same number. */
export const RuleCursor = z.object({ sessions: z.number().int().nonnegative(), id: z.guid() })
export type RuleCursor = z.infer<typeof RuleCursor>

export function writeRuleCursor({ sessions, id }: RuleCursor): string {
  return btoa(`${sessions} ${id}`).replace(/=+$/, '')
}

/** Null for a text that is no such cursor. */
export function readRuleCursor(text: string): RuleCursor | null {
  try {
    const [sessions, id] = atob(text).split(' ')
    return RuleCursor.safeParse({ sessions: sessions ? Number(sessions) : null, id }).data ?? null
  } catch {
    return null
  }
}
