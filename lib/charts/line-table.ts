import type { Line, Table } from './chart-model'
import { rounded } from './figure'

type Measure = { counted: string; of: string; unit: string }

/** A row for each line and bucket that has anything, also where the figure is out of too few to be told. `paper` is of all lines together. */
export function lineTable(lines: readonly Line[], { counted, of, unit }: Measure, paper: number | null = null): Table {
  const hasPaper = paper !== null || lines.some((line) => line.paper !== null)
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
      ...(hasPaper ? [{ name: 'Paper', kind } as const] : []),
    ],
    rows: lines.flatMap((line) =>
      line.points
        .filter(({ n }) => n > 0)
        .map(({ from, to, count, n, tooFew, value, interval }) => [
          ...[line.name, from, to, count, n],
          ...(tooFew ? ['too few', null, null] : [value, interval?.low, interval?.high].map(rounded)),
          ...(hasPaper ? [rounded(line.paper ?? paper)] : []),
        ]),
    ),
  }
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
