const LAST = Date.UTC(9999, 11, 31)

/** An ISO instant of milliseconds since 1970; null for what is none. */
export function instantOf(milliseconds: number | null | undefined): string | null {
  return milliseconds && milliseconds > 0 && milliseconds < LAST ? new Date(milliseconds).toISOString() : null
}
