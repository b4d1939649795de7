import { type Interval, isTooFew, Z } from './estimate'

/** What a classifier said of sessions that readers had read: hits, false alarms, misses, and rightly nothing. */
export type Validation = { tp: number; fp: number; fn: number; tn: number }

export type Corrected = { value: number; interval: Interval }

/** Below this, errors of the counts would come out more than five times as large: nothing is left to correct with. */
const LEAST_INFORMED = 0.2

/**
 * The true share behind `count` of `n` found by a classifier that errs (Rogan and Gladen 1978), with the 95 % interval of Lang and
 * Reiczigel 2014 (Prev. Vet. Med. 113, 13–22): counts adjusted as Agresti and Coull do, and the uncertainty of sensitivity and
 * specificity in the variance. Both ends and the value are kept within 0 and 1. Null
 * - under ten sessions, or ten validated sessions of either kind;
 * - where sensitivity + specificity − 1 is below 0.2 or within 1.96 standard errors of 0;
 * - where the whole interval lies outside 0 to 1: these sessions cannot be like those that the errors were measured on.
 */
export function correctedShare(count: number, n: number, { tp, fp, fn, tn }: Validation): Corrected | null {
  if (count < 0 || count > n) throw new RangeError(`${count} of ${n} is no proportion`)
  if (isTooFew(n) || isTooFew(tp + fn) || isTooFew(tn + fp)) return null
  const informed = tp / (tp + fn) + tn / (tn + fp) - 1
  const se = adjusted(tp, tp + fn, 2)
  const sp = adjusted(tn, tn + fp, 2)
  const adjustedInformed = se.share + sp.share - 1
  if (Math.min(informed, adjustedInformed) < Math.max(LEAST_INFORMED, Z * Math.sqrt(se.variance + sp.variance))) return null

  const apparent = adjusted(count, n, Z ** 2)
  const share = (apparent.share + sp.share - 1) / adjustedInformed
  const variance = (apparent.variance + share ** 2 * se.variance + (1 - share) ** 2 * sp.variance) / adjustedInformed ** 2
  const centre = share + 2 * Z ** 2 * (share * se.variance - (1 - share) * sp.variance)
  const value = within((count / n + tn / (tn + fp) - 1) / informed)
  const half = Z * Math.sqrt(variance)
  if (centre + half <= 0 || centre - half >= 1) return null
  return { value, interval: { low: Math.min(value, within(centre - half)), high: Math.max(value, within(centre + half)) } }
}

/** A share to which `more` trials were added, half of them hits, with the variance of that share. */
function adjusted(hits: number, trials: number, more: number): { share: number; variance: number } {
  const share = (hits + more / 2) / (trials + more)
  return { share, variance: (share * (1 - share)) / (trials + more) }
}

const within = (share: number) => Math.min(1, Math.max(0, share))
