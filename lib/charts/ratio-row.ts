import type { IntervalRow } from './chart-model'

type Ratio = { value: number; interval: { low: number; high: number } }
type Parts = Pick<IntervalRow, 'code' | 'name' | 'meaning' | 'count' | 'n' | 'of' | 'paper'>

/** A ratio in a list of intervals; where none can be given it is too few. No filters say "these pairs", so nothing opens them. */
export function ratioRow(ratio: Ratio | null, parts: Parts): IntervalRow {
  return { ...parts, value: ratio?.value ?? null, interval: ratio?.interval ?? null, tooFew: ratio === null, link: null }
}
