import { chiSquareBelow, gammaln } from './distributions'

/** The continued fraction converges in some sixty steps where it is used; this bound only ends a loop that cannot. */
const STEPS = 1_000
const TINY = 1e-300

/**
 * The chance of a chi-square as large as `value` or larger, 0 to 1. One less jstat's distribution below the middle; above it
 * that difference would be 0 from a chi-square of 70 on, so the tail itself is summed (Lentz's continued fraction of the upper
 * incomplete gamma function, DLMF 8.9.2). Throws a RangeError for a negative value or no degrees of freedom.
 */
export function chiSquareTail(value: number, degreesOfFreedom: number): number {
  if (!(value >= 0 && degreesOfFreedom > 0)) throw new RangeError(`no chi-square is ${value} with ${degreesOfFreedom} degrees of freedom`)
  if (value === 0) return 1
  if (value < degreesOfFreedom + 2) return 1 - chiSquareBelow(value, degreesOfFreedom)
  return upperGamma(degreesOfFreedom / 2, value / 2)
}

function upperGamma(shape: number, x: number): number {
  let b = x + 1 - shape
  let c = 1 / TINY
  let d = 1 / b
  let fraction = d
  for (let step = 1; step <= STEPS; step++) {
    const numerator = -step * (step - shape)
    b += 2
    d = 1 / away(numerator * d + b)
    c = away(b + numerator / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < Number.EPSILON) break
  }
  return Math.exp(-x + shape * Math.log(x) - gammaln(shape)) * fraction
}

const away = (value: number) => (Math.abs(value) < TINY ? TINY : value)
