import { chiSquareTail } from './chi-square-tail'
import { riskRatio, type TwoByTwo } from './two-by-two'

/** `iSquared`: the share of the spread between strata that chance does not explain, 0 to below 1. `strata`: those it rests on. */
export type Heterogeneity = { q: number; degreesOfFreedom: number; p: number; iSquared: number; strata: number }

/**
 * Whether strata share one risk ratio: Cochran's Q over their logarithms, each weighed by its inverse variance, with I²
 * (Higgins and Thompson 2002). It rests only on strata that have a risk ratio of their own: ten and more in either group, and
 * the outcome in both. Null where fewer than two have. Q finds little in few strata: a large p is no proof that they agree.
 */
export function heterogeneity(strata: readonly TwoByTwo[]): Heterogeneity | null {
  const effects = strata.filter((stratum) => riskRatio(stratum) !== null).map(logRisk)
  if (effects.length < 2) return null

  const weight = effects.reduce((sum, effect) => sum + effect.weight, 0)
  const mean = effects.reduce((sum, effect) => sum + effect.weight * effect.log, 0) / weight
  const q = effects.reduce((sum, effect) => sum + effect.weight * (effect.log - mean) ** 2, 0)
  const degreesOfFreedom = effects.length - 1
  const iSquared = q > degreesOfFreedom ? (q - degreesOfFreedom) / q : 0
  return { q, degreesOfFreedom, p: chiSquareTail(q, degreesOfFreedom), iSquared, strata: effects.length }
}

function logRisk({ exposed, unexposed }: TwoByTwo): { log: number; weight: number } {
  const variance = 1 / exposed.count - 1 / exposed.n + 1 / unexposed.count - 1 / unexposed.n
  return { log: Math.log(exposed.count / exposed.n / (unexposed.count / unexposed.n)), weight: 1 / variance }
}
