import type { Line, Table } from './chart-model'
import { rounded } from './figure'

/** A row for each line and bucket that has anything, also where the figure is out of too few to be told. */
export function lineTable(lines: readonly Line[], { counted, of, unit }: { counted: string; of: string; unit: string }): Table {
  const kind = unit === 'percent' ? 'percent' : 'rate'
  const name = unit === 'percent' ? 'Share (%)' : `Per 100 ${of}`
  return {
    columns: [
      { name: 'Line', kind: 'text' },
      { name: 'From', kind: 'day' },
      { name: 'To (exclusive)', kind: 'day' },
      { name: counted, kind: 'count' },
      { name: capitalised(of), kind: 'count' },
      { name, kind },
      { name: '95 % from', kind },
      { name: '95 % to', kind },
    ],
    rows: lines.flatMap((line) =>
      line.points
        .filter(({ n }) => n > 0)
        .map(({ from, to, count, n, tooFew, value, interval }) => [
          ...[line.name, from, to, count, n],
          ...(tooFew ? ['too few', null, null] : [value, interval?.low, interval?.high].map(rounded)),
        ]),
    ),
  }
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
