'use client'

import { useState } from 'react'
import { Table, TableHead } from '@/components/ui/table'
import type { FiltersPatch, HeatLabel, HeatMap as Model } from '@/lib/charts/chart-model'
import { HeatMapCell } from './heat-map-cell'
import { HeatMapLegend } from './heat-map-legend'

/** Narrower than this it scrolls in its card. */
const NAMES_REM = 9
const COLUMN_REM = 4

type HeatMapProps = { chart: Model; hrefOf: (link: FiltersPatch) => string }

/** A table whose cells are shaded by their value. What stands behind a cell is told below, on pointing at it or tabbing to it. */
export function HeatMap({ chart, hrefOf }: HeatMapProps) {
  const [detail, setDetail] = useState<string | null>(null)
  return (
    <div>
      <Table
        label={`${chart.title}: heat map`}
        className="border-separate border-spacing-0.5"
        style={{ minWidth: `${NAMES_REM + COLUMN_REM * chart.columns.length}rem` }}
      >
        <TableHead>
          <tr>
            <th scope="col" className="sticky left-0 z-10 bg-surface text-left font-medium">
              <span className="sr-only">{`${chart.axes.rows} by ${chart.axes.columns.toLowerCase()}`}</span>
            </th>
            {chart.columns.map((column) => (
              <th key={column.code} scope="col" title={column.meaning} className="px-1 pb-1.5 text-center align-bottom font-medium">
                {hasCode(column) && <span className="block text-foreground">{column.code}</span>}
                <span className="mx-auto block max-w-24 text-balance text-2xs leading-tight">{column.name}</span>
                {column.n !== null && <N count={column.n} />}
              </th>
            ))}
          </tr>
        </TableHead>
        <tbody>
          {chart.rows.map((row, place) => (
            <tr key={row.code}>
              <RowHeader row={row} />
              {chart.columns.map((column, at) => (
                <HeatMapCell
                  key={column.code}
                  chart={chart}
                  row={row}
                  column={column}
                  cell={chart.cells[place]?.[at] ?? null}
                  hrefOf={hrefOf}
                  onLook={setDetail}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <HeatMapLegend chart={chart} detail={detail} />
    </div>
  )
}

function RowHeader({ row }: { row: HeatLabel }) {
  return (
    <th scope="row" title={row.meaning} className="sticky left-0 z-10 w-48 bg-surface pr-2 text-left font-normal max-sm:w-32">
      {hasCode(row) && <span className="mr-1.5 text-muted-foreground text-xs">{row.code}</span>}
      {row.name}
      {row.n !== null && <N count={row.n} />}
    </th>
  )
}

/** A row of all has none, and some labels are their own. */
const hasCode = ({ code, name }: HeatLabel) => code !== '' && code !== name.toLowerCase()

const N = ({ count }: { count: number }) => (
  <span className="block text-2xs text-muted-foreground tabular-nums">n {count.toLocaleString('en')}</span>
)
