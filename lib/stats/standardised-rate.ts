import { chiSquareQuantile } from './distributions'
import { type Interval, isTooFew } from './estimate'

/** What was seen in a stratum: events, and the exposure they came from (episodes, and developer turns). */
export type Stratum = { count: number; exposure: number }

export type StandardisedRate = { value: number; interval: Interval }

/**
 * The rate that would be seen if the exposure had the reference mix of strata (say, of platform and agent), each at the rate it has
 * here: so two periods can be compared though one of them had more sessions of a low-rate platform. The unit is events per unit of
 * exposure. The mix gives every stratum's weight in any unit; it is scaled to 1, and strata without weight are left out. The 95 % interval
 * is that of Fay and Feuer 1997 (Stat. Med. 16, 791–801), which covered no less than 95 % in all their simulations; it takes events as
 * independent, and for one stratum it is Garwood's, as in rate.ts.
 * Null where a stratum of the mix has less than ten of exposure, for its rate is not known; and where the mix is empty. A negative
 * weight, count or exposure is a RangeError.
 */
export function standardisedRate(seen: ReadonlyMap<string, Stratum>, mix: ReadonlyMap<string, number>): StandardisedRate | null {
  const total = [...mix.values()].reduce((sum, weight) => sum + notNegative(weight), 0)
  if (total === 0) return null
  const weighted = [...mix].filter(([, weight]) => weight > 0).map(([name, weight]) => termOf(seen.get(name), weight / total))
  const terms = weighted.filter((term) => term !== null)
  if (terms.length < weighted.length) return null

  const value = terms.reduce((sum, { count, perEvent }) => sum + count * perEvent, 0)
  const variance = terms.reduce((sum, { count, perEvent }) => sum + count * perEvent ** 2, 0)
  const oneMore = Math.max(...terms.map(({ perEvent }) => perEvent))
  return {
    value,
    interval: {
      low: value === 0 ? 0 : gammaQuantile(0.025, value, variance),
      high: gammaQuantile(0.975, value + oneMore, variance + oneMore ** 2),
    },
  }
}

/** The events of a stratum, and by how much each raises the standardised rate. */
function termOf(stratum: Stratum | undefined, share: number): { count: number; perEvent: number } | null {
  if (!stratum || isTooFew(notNegative(stratum.exposure))) return null
  return { count: notNegative(stratum.count), perEvent: share / stratum.exposure }
}

/** Of the gamma distribution with this mean and variance. */
const gammaQuantile = (probability: number, mean: number, variance: number) =>
  (variance / (2 * mean)) * chiSquareQuantile(probability, (2 * mean ** 2) / variance)

function notNegative(amount: number): number {
  if (amount >= 0) return amount
  throw new RangeError(`${amount} cannot be a count, an exposure or a weight`)
}
