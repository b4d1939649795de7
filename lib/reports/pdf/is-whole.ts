import type { BlockRow } from '@/lib/reports/arrange'
import { printedTable } from './printed-table'
import { FULL_WIDTH, type Sheet } from './sheet'

/** Whether a row of blocks is never parted over pages. What may be higher than what is left of one is parted between rows or cards. */
export function isWhole([block, beside]: BlockRow, sheet: Sheet): boolean {
  if (beside) return true
  switch (block.kind) {
    case 'bars':
    case 'lines':
      return true
    case 'table':
      return linesOf(block, sheet) <= sheet.density.wholeLines
    case 'text':
      return block.paragraphs.join('').length <= MOST_LETTERS
    case 'figures':
    case 'quotes':
      return false
    default:
      return block satisfies never
  }
}

const MOST_LETTERS = 800

function linesOf(block: Parameters<typeof printedTable>[0], sheet: Sheet): number {
  const { rows, columns, size } = printedTable(block, FULL_WIDTH, sheet)
  const linesOfRow = (row: string[]) =>
    row.map((cell, place) => Math.ceil((sheet.fonts.widthOf(cell, size, 400) * LOOSE) / (columns[place]?.width ?? FULL_WIDTH)) || 1)
  return rows.reduce((sum, row) => sum + Math.max(1, ...linesOfRow(row)), 0)
}

/** Lines are not full to the edge. */
const LOOSE = 1.2
