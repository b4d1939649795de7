/** How often each value was told. A list would keep a copy of every path and id of a large file alive. */
export type Tally = Map<string, number>

export function count(tally: Tally, value: string | null | undefined): void {
  if (value) tally.set(value, (tally.get(value) ?? 0) + 1)
}

/** The value that was told most often; the first told wins a tie. Null for none. */
export function mostTold(tally: Tally): string | null {
  let best: string | null = null
  for (const [value, times] of tally) if (best === null || times > (tally.get(best) ?? 0)) best = value
  return best
}
