import type { HeatCell, HeatMap, Table } from './chart-model'
import { rounded } from './figure'

/** The cells of a heat map as rows: what the table view shows and the CSV carries. Cells that say nothing are left out. */
export function heatTable({ scale, of, axes, rows, columns, cells }: Omit<HeatMap, 'table'>): Table {
  const [name, kind, sign] = scale === 'share' ? (['Share (%)', 'percent', ' (%)'] as const) : (['Ratio', 'rate', ''] as const)
  return {
    columns: [
      { name: axes.rows, kind: 'text' },
      { name: axes.columns, kind: 'text' },
      { name: 'Count', kind: 'count' },
      { name: `Of ${of}`, kind: 'count' },
      { name, kind },
      { name: `95 % from${sign}`, kind },
      { name: `95 % to${sign}`, kind },
      { name: `Paper${sign}`, kind },
    ],
    rows: rows.flatMap((row, place) =>
      columns.flatMap((column, at) => {
        const cell = cells[place]?.[at]
        return cell ? [[labelText(row), labelText(column), ...numbersOf(cell)]] : []
      }),
    ),
  }
}

/** "S1 Wrong project diagnosis"; a row of all has no code. */
export const labelText = ({ code, name }: { code: string; name: string }) => (code ? `${code} ${name}` : name)

const numbersOf = ({ count, n, tooFew, value, interval, paper }: HeatCell) => [
  count,
  n,
  tooFew ? null : rounded(value),
  rounded(interval?.low),
  rounded(interval?.high),
  paper,
]
