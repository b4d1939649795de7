/** Percent, with as many digits as the paper prints. */
export const printed = (count: number, n: number, digits = 2): number => Number(((100 * count) / n).toFixed(digits))

export function printedAll<Key extends string>(counts: Readonly<Record<Key, number>>, n: number): Record<Key, number> {
  const shares = Object.entries<number>(counts).map(([key, count]) => [key, printed(count, n)])
  return Object.fromEntries(shares) as Record<Key, number> // one entry per key
}

export const sumOf = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0)
