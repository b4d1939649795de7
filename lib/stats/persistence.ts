import type { ChiSquare } from './chi-square'
import { type Difference, difference } from './difference'
import type { Estimate } from './estimate'
import { type Lift, lift } from './lift'
import { proportion } from './proportion'
import { type Ratio, riskRatio, type TwoByTwo, twoByTwoChiSquare } from './two-by-two'

/**
 * `afterWith` is P(next with | this with), `afterClean` P(next with | this clean). `relativeIncrease` is the risk ratio less 1
 * (0.5446 for the paper's +54.46 %). `association` is the paper's P(both) / (P(this with) · P(next with)): not a risk ratio.
 */
export type Persistence = {
  pairs: number
  afterWith: Estimate
  afterClean: Estimate
  riskRatio: Ratio | null
  relativeIncrease: number | null
  riskDifference: Difference | null
  association: Lift | null
  chiSquare: ChiSquare | null
}

/**
 * Whether what went wrong in one session goes wrong in the next of the same repository, from pairs of adjacent sessions:
 * exposed are those whose first session has it, counted those whose second has it. As in the paper, pairs of all
 * repositories are pooled: repositories that differ look like persistence, `mantelHaenszel` over repositories tells them apart.
 * A session is in two pairs, so intervals and chi-square, which take pairs as independent, are somewhat too sure.
 */
export function persistence(pairs: TwoByTwo): Persistence {
  const { exposed, unexposed } = pairs
  const afterWith = proportion(exposed.count, exposed.n)
  const afterClean = proportion(unexposed.count, unexposed.n)
  const ratio = riskRatio(pairs)
  const n = exposed.n + unexposed.n
  return {
    pairs: n,
    afterWith,
    afterClean,
    riskRatio: ratio,
    relativeIncrease: ratio === null ? null : ratio.value - 1,
    riskDifference: difference(afterClean, afterWith),
    association: lift({ both: exposed.count, first: exposed.n, second: exposed.count + unexposed.count, n }),
    chiSquare: twoByTwoChiSquare(pairs),
  }
}
