import type { Persistence } from '@/lib/contracts/analytics/persistence'
import type { SessionPairs } from '@/lib/contracts/analytics/repositories'
import { heterogeneity } from '@/lib/stats/heterogeneity'
import { mantelHaenszel } from '@/lib/stats/mantel-haenszel'
import { pairTable } from '@/lib/stats/pair-table'
import { riskRatio } from '@/lib/stats/two-by-two'

/** The risk ratio that repositories share, with the pairs of those that enter it. */
export function withinRepositories(repositories: readonly SessionPairs[]): Persistence['within'] {
  const telling = repositories.filter(tells)
  const { ratio, strata } = mantelHaenszel(telling.map(pairTable))
  return { repositories: strata, pairs: added(telling), ratio }
}

/** Whether they share it, from those that have a risk ratio of their own. */
export function heterogeneityOver(repositories: readonly SessionPairs[]): Persistence['heterogeneity'] {
  const own = repositories.filter((pairs) => riskRatio(pairTable(pairs)) !== null)
  const found = heterogeneity(own.map(pairTable))
  if (!found) return null
  const { strata, ...statistic } = found
  return { ...statistic, repositories: strata, pairs: added(own) }
}

/** As in Mantel and Haenszel's sums, where the rest adds nothing: both kinds of earlier session, and an episode in a later one. */
const tells = ({ both, earlierOnly, laterOnly, neither }: SessionPairs) =>
  both + earlierOnly > 0 && laterOnly + neither > 0 && both + laterOnly > 0

/** The pairs of all of them together. */
export function added(repositories: readonly SessionPairs[]): SessionPairs {
  const sum = { both: 0, earlierOnly: 0, laterOnly: 0, neither: 0 }
  for (const { both, earlierOnly, laterOnly, neither } of repositories) {
    sum.both += both
    sum.earlierOnly += earlierOnly
    sum.laterOnly += laterOnly
    sum.neither += neither
  }
  return sum
}
