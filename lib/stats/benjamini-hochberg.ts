/**
 * The p values adjusted for having looked so often, in the order given (Benjamini and Hochberg 1995): of all findings kept because their
 * adjusted p is at most q, no more than the share q is expected to be chance, if the tests are independent or lean the same way. A null
 * is a test that could not be made: it stays null and does not count. A p outside 0 to 1 is a RangeError.
 */
export function benjaminiHochberg(ps: readonly (number | null)[]): (number | null)[] {
  const made = ps.flatMap((p, at) => (p === null ? [] : [{ p: checked(p), at }])).sort((a, b) => b.p - a.p)
  const adjusted: (number | null)[] = ps.map(() => null)
  let least = 1
  for (const [above, { p, at }] of made.entries()) {
    least = Math.min(least, p * (made.length / (made.length - above)))
    adjusted[at] = least
  }
  return adjusted
}

function checked(p: number): number {
  if (p >= 0 && p <= 1) return p
  throw new RangeError(`${p} is no p value`)
}
