import { proportion } from '@/lib/stats/proportion'
import type { FiltersPatch, HeatCell, HeatLabel, HeatMap } from './chart-model'
import { figureOf } from './figure'
import { heatTable } from './heat-table'

type Labels<Column extends string> = Readonly<Record<Column, { name: string; meaning: string }>>

export type ShareRow<Column extends string> = HeatLabel & {
  /** What the counts of the row are out of. */
  n: number
  counts: Readonly<Record<Column, number>>
  paper: Readonly<Record<Column, number>> | null
  link: (column: Column) => FiltersPatch | null
}

type Parts<Column extends string> = Pick<HeatMap, 'title' | 'n' | 'notes' | 'of' | 'axes'> & {
  columns: readonly Column[]
  labels: Labels<Column>
  rows: readonly ShareRow<Column>[]
}

/** A heat map of shares: each cell is its count out of the n of its row, in percent with its interval. */
export function shareMap<Column extends string>({ columns, labels, rows, ...parts }: Parts<Column>): HeatMap {
  const map = {
    ...parts,
    unit: 'percent' as const,
    scale: 'share' as const,
    rows: rows.map(({ code, name, meaning, n }) => ({ code, name, meaning, n })),
    columns: columns.map((code) => ({ code, ...labels[code], n: null })),
    cells: rows.map((row) => columns.map((column) => cellOf(row, column))),
  }
  return { ...map, table: heatTable(map) }
}

function cellOf<Column extends string>({ counts, n, paper, link }: ShareRow<Column>, column: Column): HeatCell {
  return { ...figureOf(proportion(counts[column], n), 'percent'), paper: paper?.[column] ?? null, link: link(column) }
}
