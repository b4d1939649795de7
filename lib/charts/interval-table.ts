import type { IntervalRow, Table, Unit } from './chart-model'
import { rounded } from './figure'

/** The rows as a table. `axis` names what they are, `measure` their value; counts are parts of n where the unit is percent. */
export function intervalTable(axis: string, measure: string, unit: Unit, rows: readonly IntervalRow[]): Table {
  const kind = unit === 'percent' ? 'percent' : 'rate'
  return {
    columns: [
      { name: axis, kind: 'text' },
      { name: 'Count', kind: 'count' },
      { name: 'Out of', kind: 'count' },
      { name: 'Out of what', kind: 'text' },
      { name: measure, kind },
      { name: '95 % from', kind },
      { name: '95 % to', kind },
      { name: 'Paper', kind },
    ],
    rows: rows.map(({ name, count, n, of, tooFew, value, interval, paper }) => [
      name,
      count,
      n,
      of,
      tooFew ? null : rounded(value),
      rounded(interval?.low),
      rounded(interval?.high),
      rounded(paper),
    ]),
  }
}
