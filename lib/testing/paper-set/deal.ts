/** Every code as often as it is counted, in an order that the numbers give. */
export function deal<Code extends string>(counts: Readonly<Record<Code, number>>, random: () => number): Code[] {
  const codes = Object.keys(counts) as Code[] // the keys of a literal table
  return shuffled(
    codes.flatMap((code) => Array.from({ length: counts[code] }, () => code)),
    random,
  )
}

/** A new list in another order. */
export function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  return values
    .map((value) => ({ value, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ value }) => value)
}
