/** The later of two instants, both dates or both ISO texts; null is none. */
export function later<Instant extends Date | string, Other extends Instant | null>(one: Instant | null, other: Other): Instant | Other {
  return one && (!other || one > other) ? one : other
}
