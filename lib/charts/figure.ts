import type { Difference } from '@/lib/stats/difference'
import { type Estimate, isTooFew } from '@/lib/stats/estimate'
import type { Change, Figure, Unit } from './chart-model'

/** Statistics speak of 0 to 1 and of events per turn; charts of percent and of events per 100 turns. */
const SCALE = {
  percent: 100,
  'per 100 developer turns': 100,
  'per session': 1,
  'per episode': 1,
  turns: 1,
  ratio: 1,
  count: 1,
} as const satisfies Record<Unit, number>

export function figureOf({ count, n, value, interval }: Estimate, unit: Unit): Figure {
  const scale = SCALE[unit]
  const tooFew = isTooFew(n)
  return {
    count,
    n,
    tooFew,
    value: value === null ? null : value * scale,
    interval: interval && !tooFew ? { low: interval.low * scale, high: interval.high * scale } : null,
  }
}

export function changeOf(difference: Difference | null, unit: Unit): Change | null {
  if (!difference) return null
  const scale = SCALE[unit]
  const { low, high } = difference.interval
  return {
    difference: difference.value * scale,
    interval: { low: low * scale, high: high * scale },
    moreThanNoise: difference.moreThanNoise,
  }
}

/** Two decimals, as the paper prints them: what tables and CSV carry. */
export function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value * 100) / 100
}
