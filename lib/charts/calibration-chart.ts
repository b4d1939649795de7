import type { MethodFacts } from '@/lib/domain/method-facts'
import { proportion } from '@/lib/stats/proportion'
import type { Figure, Table } from './chart-model'
import { figureOf, rounded } from './figure'

/** `said` is the mean probability of the turns in the bin, in percent; `held` the share of them that did push back. */
export type CalibrationBin = { name: string; said: number; held: Figure }
export type CalibrationChart = { title: string; n: { count: number; of: string }; notes: string[]; bins: CalibrationBin[]; table: Table }

const WIDTH = 0.1

/** Whether a probability can be taken at its word. */
export function calibrationChart({ turns, bins }: MethodFacts['calibration']): CalibrationChart {
  const drawn = bins.map(({ from, said, held, turns: n }) => ({
    name: `${Math.round(100 * from)}–${Math.round(100 * (from + WIDTH))} %`,
    said: 100 * said,
    held: figureOf(proportion(Math.round(held * n), n), 'percent'),
  }))
  return {
    title: 'Said and held: turns that push back, % of turns',
    n: { count: turns, of: 'developer turns' },
    notes: ['If a probability can be taken at its word, bar and mark end at the same place.'],
    bins: drawn,
    table: {
      columns: [
        { name: 'Probability', kind: 'text' },
        { name: 'Turns', kind: 'count' },
        { name: 'Said (%)', kind: 'percent' },
        { name: 'Held (%)', kind: 'percent' },
        { name: '95 % from (%)', kind: 'percent' },
        { name: '95 % to (%)', kind: 'percent' },
      ],
      rows: drawn.map(({ name, said, held: { n, value, interval } }) => [
        ...[name, n, rounded(said), rounded(value), rounded(interval?.low), rounded(interval?.high)],
      ]),
    },
  }
}
