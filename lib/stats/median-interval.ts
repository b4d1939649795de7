import { binomialWeights } from './binomial-weights'
import { type Interval, isTooFew } from './estimate'
import { medianOf, sizeOf, type Tally, valueAt } from './tally'

/**
 * The median with its 95 % interval between two of the values themselves: how many of n lie below the true median is binomial with an even
 * chance, so it lies between the r-th from below and the r-th from above with no less than 95 % (Thompson 1936; Conover 1999, ch. 3.2).
 * It asks nothing of how values are spread; where they are counts with many ties, both ends may be the median.
 * Null under ten values.
 */
export function medianInterval(tally: Tally): { value: number; interval: Interval } | null {
  const size = sizeOf(tally)
  const value = medianOf(tally)
  if (isTooFew(size) || value === null) return null

  const place = outerPlace(size)
  const low = valueAt(tally, place)
  const high = valueAt(tally, size + 1 - place)
  return low === null || high === null ? null : { value, interval: { low, high } }
}

const TAIL = 0.025

/** The highest place that no more than 2.5 % of samples have above the median. */
function outerPlace(size: number): number {
  const { weights, total } = binomialWeights(size, 1 / 2)
  const chance = (below: number) => (weights.get(below) ?? 0) / total
  let tail = 0
  let place = Math.min(...weights.keys())
  while (tail + chance(place) <= TAIL) tail += chance(place++)
  return place
}
