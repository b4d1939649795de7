/** The later of two instants; null is none. */
export function later<Other extends Date | null>(one: Date | null, other: Other): Date | Other {
  return one && (!other || one > other) ? one : other
}
