import { z } from 'zod'

/** Where a page of a list by time ended; the id parts rows of the same instant. */
export const Cursor = z.object({ at: z.iso.datetime(), id: z.uuid() })
export type Cursor = z.infer<typeof Cursor>

export function writeCursor({ at, id }: Cursor): string {
  return btoa(`${at} ${id}`).replace(/=+$/, '')
}

/** Null for a text that is no cursor. */
export function readCursor(text: string): Cursor | null {
  try {
    const [at, id] = atob(text).split(' ')
    return Cursor.safeParse({ at, id }).data ?? null
  } catch {
    return null
  }
}
