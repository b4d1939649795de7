/**
 * The value below which a share of the sorted values lies, with straight lines between neighbours (type 7 of Hyndman and Fan 1996, as R
 * and NumPy have it by default). Null without values.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number | null {
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return null
  return below + (place - Math.floor(place)) * (above - below)
}

/** The middle of values in ascending order, or halfway between the two in the middle. Null without values. */
export const median = (sorted: ArrayLike<number>) => quantile(sorted, 0.5)
