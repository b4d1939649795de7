import { isTooFew } from './estimate'
import { logRatio, type Ratio, riskRatio, type TwoByTwo } from './two-by-two'

/**
 * The risk ratio of all clusters together, with an interval that lets the pairs of one cluster (a repository) resemble each other: the
 * variance of its logarithm is linearised and summed over clusters (Rao and Scott 1992, Biometrics 48, 577–585). It is what a bootstrap
 * that draws whole clusters comes to, at one pass over them; it counts no cluster as of one base rate, for which see `mantelHaenszel`.
 * Null under ten clusters with anything in them, where they are all alike (the interval would claim certainty), and where the risk ratio is.
 */
export function clusteredRiskRatio(clusters: readonly TwoByTwo[]): Ratio | null {
  const filled = clusters.filter(({ exposed, unexposed }) => exposed.n + unexposed.n > 0)
  const total = filled.reduce(added, NOTHING)
  const ratio = riskRatio(total)
  if (ratio === null || isTooFew(filled.length)) return null

  const squares = filled.reduce((sum, cluster) => sum + pull(cluster, total) ** 2, 0)
  if (squares < Number.EPSILON) return null
  return logRatio(ratio.value, (squares * filled.length) / (filled.length - 1))
}

/** How far a cluster moves the logarithm of the ratio. */
const pull = ({ exposed, unexposed }: TwoByTwo, total: TwoByTwo) =>
  exposed.count / total.exposed.count -
  exposed.n / total.exposed.n -
  unexposed.count / total.unexposed.count +
  unexposed.n / total.unexposed.n

const NOTHING: TwoByTwo = { exposed: { count: 0, n: 0 }, unexposed: { count: 0, n: 0 } }

const added = (a: TwoByTwo, b: TwoByTwo): TwoByTwo => ({
  exposed: { count: a.exposed.count + b.exposed.count, n: a.exposed.n + b.exposed.n },
  unexposed: { count: a.unexposed.count + b.unexposed.count, n: a.unexposed.n + b.unexposed.n },
})
