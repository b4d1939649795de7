/** Values with how often each occurs: a million sessions are as many numbers as they have different lengths. */
export type Tally = ReadonlyMap<number, number>

export function tallyOf(values: readonly number[]): Tally {
  const tally = new Map<number, number>()
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1)
  return tally
}

/** How many values there are. */
export const sizeOf = (tally: Tally) => [...tally.values()].reduce((total, times) => total + times, 0)

/** In ascending order. */
export const inOrder = (tally: Tally) => [...tally].sort(([a], [b]) => a - b)

/** The value at a place in ascending order, the smallest being at 1. Null where no value has it. */
export function valueAt(tally: Tally, place: number): number | null {
  let below = 0
  for (const [value, times] of inOrder(tally)) {
    below += times
    if (place >= 1 && place <= below) return value
  }
  return null
}

/** The middle, or halfway between the two in the middle. Null without values. */
export function medianOf(tally: Tally): number | null {
  const size = sizeOf(tally)
  const below = valueAt(tally, Math.ceil(size / 2))
  const above = valueAt(tally, Math.floor(size / 2) + 1)
  return below === null || above === null ? null : (below + above) / 2
}
