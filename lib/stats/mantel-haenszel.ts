import { isTooFew } from './estimate'
import { logRatio, type Ratio, type TwoByTwo } from './two-by-two'

export type Pooled = { ratio: Ratio | null; strata: number }

/**
 * The risk ratio that the strata share, each compared only within itself (Mantel–Haenszel), with the interval of Greenland and
 * Robins (1985, Biometrics 41, 55–68), which holds for many small strata as for few large ones. So a repository that always
 * goes wrong cannot make its sessions look as if they infected each other.
 * `strata` counts those that say something: both groups there, and the outcome seen. The ratio is null where these have under
 * ten in a group all told, or where either side of it would be 0. Throws a RangeError for what is no proportion.
 */
export function mantelHaenszel(strata: readonly TwoByTwo[]): Pooled {
  const telling = strata.filter(tells)
  const total = telling.map(terms).reduce(added, NOTHING)
  if (isTooFew(total.exposed) || isTooFew(total.unexposed) || total.above === 0 || total.below === 0 || total.spread === 0)
    return { ratio: null, strata: telling.length }
  const variance = total.spread / (total.above * total.below)
  return { ratio: logRatio(total.above / total.below, variance), strata: telling.length }
}

function tells({ exposed, unexposed }: TwoByTwo): boolean {
  for (const { count, n } of [exposed, unexposed]) {
    if (!(count >= 0 && count <= n)) throw new RangeError(`${count} of ${n} is no proportion`)
  }
  return exposed.n > 0 && unexposed.n > 0 && exposed.count + unexposed.count > 0
}

type Terms = { exposed: number; unexposed: number; above: number; below: number; spread: number }

const NOTHING: Terms = { exposed: 0, unexposed: 0, above: 0, below: 0, spread: 0 }

function terms({ exposed, unexposed }: TwoByTwo): Terms {
  const n = exposed.n + unexposed.n
  return {
    exposed: exposed.n,
    unexposed: unexposed.n,
    above: (exposed.count * unexposed.n) / n,
    below: (unexposed.count * exposed.n) / n,
    spread: ((exposed.count + unexposed.count) * exposed.n * unexposed.n - exposed.count * unexposed.count * n) / n ** 2,
  }
}

const added = (a: Terms, b: Terms): Terms => ({
  exposed: a.exposed + b.exposed,
  unexposed: a.unexposed + b.unexposed,
  above: a.above + b.above,
  below: a.below + b.below,
  spread: a.spread + b.spread,
})
