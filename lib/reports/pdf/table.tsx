import { View } from '@react-pdf/renderer'
import type { BlockOf } from '@/lib/contracts/report/blocks'
import { hrefOf } from '@/lib/reports/href-of'
import { withoutRepeats } from '@/lib/reports/without-repeats'
import { COLUMN_GAP, HEAD_SIZE, type PrintedTable, printedTable } from './printed-table'
import { INK, type Sheet } from './sheet'
import { Words } from './words'

type Props = { sheet: Sheet; block: BlockOf<'table'>; width: number }

/** The columns that fit a page, and as many rows as there is room for. */
export function Table({ sheet, block, width }: Props) {
  const table = printedTable(block, width, sheet)
  const { rows, columns, left } = table
  const [first, ...others] = rows
  const linkOf = (place: number) => hrefOf(sheet.baseUrl, block.rowLinks[place] ?? null)
  return (
    <View>
      <View wrap={false}>
        <Row sheet={sheet} table={table} cells={columns.map(({ name }) => name)} isHead />
        {first && <Row sheet={sheet} table={table} cells={first} link={linkOf(0)} />}
      </View>
      {others.map((cells, place) => (
        <Row key={place} sheet={sheet} table={table} cells={withoutRepeats(cells, rows[place])} link={linkOf(place + 1)} />
      ))}
      {rows.length === 0 && <Below sheet={sheet} width={width} text="None." />}
      {left > 0 && <Below sheet={sheet} width={width} text={`${left} more ${left === 1 ? 'row' : 'rows'}: the CSV has all.`} />}
    </View>
  )
}

type RowProps = { sheet: Sheet; table: PrintedTable; cells: string[]; link?: string | null; isHead?: boolean }

function Row({ sheet, table, cells, link = null, isHead = false }: RowProps) {
  const line = {
    borderBottomWidth: isHead ? 0.75 : 0.5,
    borderBottomColor: isHead ? INK.text : INK.hair,
    borderBottomStyle: 'solid',
  } as const
  const place = {
    flexDirection: 'row',
    columnGap: COLUMN_GAP,
    paddingVertical: 1.6,
    alignItems: isHead ? 'flex-end' : 'flex-start',
  } as const
  const look = isHead
    ? ({ size: HEAD_SIZE, weight: 500, colour: INK.muted } as const)
    : ({ size: table.size, weight: 400, colour: INK.text } as const)
  return (
    <View wrap={false} style={{ ...line, ...place }}>
      {table.columns.map(({ width, isNumber }, column) => (
        <View key={column} style={{ width }}>
          <Words {...{ sheet, width, ...look, lineHeight: 1.25 }} align={isNumber ? 'right' : 'left'} address={column === 0 ? link : null}>
            {cells[column] ?? ''}
          </Words>
        </View>
      ))}
    </View>
  )
}

function Below({ sheet, width, text }: { sheet: Sheet; width: number; text: string }) {
  return (
    <Words sheet={sheet} width={width} size={7.5} colour={INK.muted} marginTop={3}>
      {text}
    </Words>
  )
}
