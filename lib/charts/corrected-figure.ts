import type { Overview } from '@/lib/contracts/metrics'
import type { Estimate } from '@/lib/stats/estimate'
import { correctedShare } from '@/lib/stats/rogan-gladen'
import type { CorrectedFigure } from './chart-model'

/** A share of sessions in percent, corrected for the errors of the classifier behind it. */
export function correctedFigure({ count, n }: Estimate, validation: Overview['validation']): CorrectedFigure | null {
  const corrected = validation && correctedShare(count, n, validation)
  if (!corrected) return null
  const { low, high } = corrected.interval
  return { value: corrected.value * 100, interval: { low: low * 100, high: high * 100 }, how: howOf(validation) }
}

function howOf({ tp, fp, fn, tn }: NonNullable<Overview['validation']>): string {
  return (
    `Of the labelled sessions that it was measured on, ${tp + fn} sessions had an episode and the classifier found it in ${tp}; of ${tn + fp} ` +
    `without one it left ${tn} alone. The share is corrected for these errors (Rogan–Gladen), and the interval carries what is not known ` +
    'of them (Lang and Reiczigel 2014). It holds as far as your sessions are like those. Sessions of one repository resemble each other, so it is somewhat too narrow.'
  )
}
