import type { Change, CorrectedFigure, Figure, Interval } from '@/lib/charts/chart-model'

/** Four decimals: finer than anything shown, and coarse enough that two versions of a runtime write the same bytes. */
export const precise = (value: number) => Math.round(value * 10_000) / 10_000 + 0

export function roundedFigure({ value, interval, count, n, tooFew }: Figure): Figure {
  return { value: value === null ? null : precise(value), interval: interval && roundedInterval(interval), count, n, tooFew }
}

export function roundedChange(change: Change | null): Change | null {
  return change && { ...change, difference: precise(change.difference), interval: roundedInterval(change.interval) }
}

export function roundedCorrection(corrected: CorrectedFigure | null): CorrectedFigure | null {
  return corrected && { ...corrected, value: precise(corrected.value), interval: roundedInterval(corrected.interval) }
}

export const roundedInterval = ({ low, high }: Interval): Interval => ({ low: precise(low), high: precise(high) })
