import type { Cell, ComparedFigure, GroupMeasure, GroupRow, GroupTable, Table } from './chart-model'
import { rounded } from './figure'

/** A row for every measure of every label, with all that does not fit on a screen. */
export function groupRows({ rows }: Pick<GroupTable, 'rows'>, [first, second]: GroupTable['groups']): Table {
  return {
    columns: [
      { name: 'Code', kind: 'text' },
      { name: 'Name', kind: 'text' },
      { name: 'Unit', kind: 'text' },
      { name: 'Out of what', kind: 'text' },
      ...sideColumns(first),
      ...sideColumns(second),
      { name: `${second} minus ${first}`, kind: 'rate' },
      { name: 'Difference, 95 % from', kind: 'rate' },
      { name: 'Difference, 95 % to', kind: 'rate' },
      { name: `Ratio, ${second} to ${first}`, kind: 'rate' },
      { name: 'Ratio, 95 % from', kind: 'rate' },
      { name: 'Ratio, 95 % to', kind: 'rate' },
      { name: `${second} is the larger (% of pairs)`, kind: 'percent' },
      { name: 'Cramér’s V', kind: 'rate' },
      { name: 'Test', kind: 'text' },
      { name: 'Statistic', kind: 'rate' },
      { name: 'p', kind: 'text' },
      { name: 'p, adjusted', kind: 'text' },
      { name: 'Share and rate apart', kind: 'text' },
    ],
    rows: rows.flatMap((row) => row.measures.map((measure) => cellsOf(row, measure))),
  }
}

const sideColumns = (name: string): Table['columns'] => [
  { name: `${name}: count`, kind: 'count' },
  { name: `${name}: out of`, kind: 'count' },
  { name: `${name}: value`, kind: 'rate' },
  { name: `${name}: 95 % from`, kind: 'rate' },
  { name: `${name}: 95 % to`, kind: 'rate' },
  { name: `${name}: paper`, kind: 'rate' },
]

function cellsOf(row: GroupRow, { unit, of, sides, change, effect, cramersV, test }: GroupMeasure): Cell[] {
  const ratio = effect?.kind === 'ratio' ? effect : null
  const superiority = effect?.kind === 'superiority' ? effect.value : null
  return [
    row.code,
    row.name,
    unit,
    of,
    ...sides.flatMap(sideCells),
    ...[change?.difference, change?.interval.low, change?.interval.high].map(rounded),
    ...[ratio?.value, ratio?.interval?.low, ratio?.interval?.high, superiority, cramersV].map(rounded),
    test?.name ?? null,
    rounded(test?.statistic),
    pCell(test?.p),
    pCell(test?.adjusted),
    row.apart,
  ]
}

const sideCells = ({ count, n, tooFew, value, interval, paper }: ComparedFigure): Cell[] => [
  count,
  n,
  ...[tooFew ? null : value, interval?.low, interval?.high, paper].map(rounded),
]

/** Three decimals, or the power of ten where that would be zero. */
function pCell(p: number | undefined): Cell {
  if (p === undefined) return null
  if (p === 0) return '<1e-300'
  return p < 0.001 ? p.toExponential(1) : p.toFixed(3)
}
