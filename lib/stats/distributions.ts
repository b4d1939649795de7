import './jstat-global'
import 'jstat/src/special.js'

// Of jstat only its special functions, which are a fifth of it: pages load them before they can count.
const { jStat } = globalThis

export const { erfc, gammaln, ibeta } = jStat

export const chiSquareBelow = (value: number, degreesOfFreedom: number) =>
  value < 0 ? 0 : jStat.lowRegGamma(degreesOfFreedom / 2, value / 2)

export const chiSquareQuantile = (probability: number, degreesOfFreedom: number) => 2 * jStat.gammapinv(probability, degreesOfFreedom / 2)

export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  const share = jStat.ibetainv(2 * Math.min(probability, 1 - probability), degreesOfFreedom / 2, 0.5)
  const distance = Math.sqrt((degreesOfFreedom * (1 - share)) / share)
  return probability > 0.5 ? distance : -distance
}
