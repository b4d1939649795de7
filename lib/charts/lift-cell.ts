import type { Estimate } from '@/lib/stats/estimate'
import type { Lift } from '@/lib/stats/lift'
import type { Cell, HeatCell } from './chart-model'

type Meeting = { count: number; lift: Lift | null }

/** How many times as often as by chance two symptoms meet, out of n. No filters say "both of these", so nothing opens them. */
export function liftCell({ count, lift }: Meeting, n: number, paper: number | null): HeatCell {
  return { count, n, value: lift?.value ?? null, interval: lift?.interval ?? null, tooFew: lift === null, paper, link: null }
}

/** A lift and its interval as tables carry them. */
export const liftCells = (lift: Lift | null): Cell[] => [
  thousandths(lift?.value),
  thousandths(lift?.interval?.low),
  thousandths(lift?.interval?.high),
]

/** A conditional probability in percent; null under ten. */
export const conditionalCell = ({ value }: Estimate, isTooFew: boolean): Cell => (isTooFew ? null : hundredthsOfPercent(value))

export const hundredthsOfPercent = (share: number | null) => (share === null ? null : Math.round(share * 10_000) / 100)

/** Ratios are printed with a digit more than shares. */
export const thousandths = (value: number | null | undefined) =>
  value === null || value === undefined ? null : Math.round(value * 1000) / 1000
