import { type Interval, isTooFew } from './estimate'
import { quantile } from './quantile'
import { seededRandom } from './seeded-random'

export type Bootstrapped = { value: number; interval: Interval }

const SEED = 20_260_528
const ROUNDS = 1000

/** At least so many of the draws must allow the statistic, or what is left of them is a choice and no sample. */
const MOST = 0.95

/**
 * A statistic of rows with the 95 % interval between the 2.5th and 97.5th percentile of that statistic over rows drawn again, as many and
 * with replacement (Efron 1979): for a median, a ratio of sums, a co-occurrence, whatever has no formula. The interval is in the
 * statistic's own unit; with few or skewed rows it is somewhat too narrow. Rows that resemble each other (the sessions of a repository)
 * must be drawn together: pass the repositories as rows. Always the same draws for the same seed and number of rows.
 * Null under ten rows, where the statistic is null, and where more than one draw in twenty has none.
 */
export function bootstrap<Row extends NonNullable<unknown>>(
  rows: readonly Row[],
  statistic: (drawn: readonly Row[]) => number | null,
  { seed = SEED, rounds = ROUNDS } = {},
): Bootstrapped | null {
  const value = isTooFew(rows.length) ? null : statistic(rows)
  if (value === null) return null

  const random = seededRandom(seed)
  const draws = Array.from({ length: rounds }, () => statistic(drawnAgain(rows, random)))
  const values = Float64Array.from(draws.filter((drawn) => drawn !== null)).sort()
  const low = quantile(values, 0.025)
  const high = quantile(values, 0.975)
  if (values.length < MOST * rounds || low === null || high === null) return null
  return { value, interval: { low, high } }
}

/** The place is always that of a row; the row it falls back on is for the compiler alone. */
const drawnAgain = <Row extends NonNullable<unknown>>(rows: readonly Row[], random: () => number) =>
  rows.map((row) => rows[Math.floor(random() * rows.length)] ?? row)
