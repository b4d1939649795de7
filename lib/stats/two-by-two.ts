import { type ChiSquare, chiSquare } from './chi-square'
import { type Interval, isTooFew, Z } from './estimate'

/** How many of `n` have something. Every `Estimate` of a proportion is one. */
export type Counted = { count: number; n: number }

/** Two groups, told apart by an exposure (the session before went wrong), and how many of either have the outcome. */
export type TwoByTwo = { exposed: Counted; unexposed: Counted }

/** A ratio with its 95 % interval; `moreThanNoise` if the interval leaves out 1. */
export type Ratio = { value: number; interval: Interval; moreThanNoise: boolean }

/**
 * The share of the exposed over the share of the unexposed, with Katz's interval, symmetric in the logarithm (Katz et al.
 * 1978, Biometrics 34, 469–474). Null under ten in a group, where a group has none of the outcome (the logarithm has no end),
 * and where both have nothing but it (the interval would claim certainty). Throws a RangeError for what is no proportion.
 */
export function riskRatio(table: TwoByTwo): Ratio | null {
  const { a, b, c, d, exposed, unexposed } = cells(table)
  if (isTooFew(exposed) || isTooFew(unexposed) || a === 0 || b === 0 || (c === 0 && d === 0)) return null
  return logRatio(a / exposed / (b / unexposed), 1 / a - 1 / exposed + 1 / b - 1 / unexposed)
}

/** The chi-square of the four cells, or null under ten in a group and where `chiSquare` finds too few expected. */
export function twoByTwoChiSquare(table: TwoByTwo): ChiSquare | null {
  const { a, b, c, d, exposed, unexposed } = cells(table)
  if (isTooFew(exposed) || isTooFew(unexposed)) return null
  return chiSquare([
    [a, c],
    [b, d],
  ])
}

/** `value` with the interval that the variance of its logarithm gives. */
export function logRatio(value: number, variance: number): Ratio {
  const factor = Math.exp(Z * Math.sqrt(Math.max(0, variance)))
  const interval = { low: value / factor, high: value * factor }
  return { value, interval, moreThanNoise: interval.low > 1 || interval.high < 1 }
}

function cells({ exposed, unexposed }: TwoByTwo) {
  for (const { count, n } of [exposed, unexposed]) {
    if (!(count >= 0 && count <= n)) throw new RangeError(`${count} of ${n} is no proportion`)
  }
  return {
    a: exposed.count,
    b: unexposed.count,
    c: exposed.n - exposed.count,
    d: unexposed.n - unexposed.count,
    exposed: exposed.n,
    unexposed: unexposed.n,
  }
}
