import { cellText } from '@/lib/charts/format-value'
import type { BlockOf, ReportCell, ReportTable } from '@/lib/contracts/report/blocks'
import { pointsOf } from './densities'
import { shortened } from './printable'
import type { Sheet } from './sheet'

type Column = ReportTable['columns'][number]
export type PrintedColumn = { name: string; width: number; isNumber: boolean }
export type PrintedTable = { columns: PrintedColumn[]; rows: string[][]; size: number; left: number }

/** Points between two columns. */
export const COLUMN_GAP = 10
export const HEAD_SIZE = 7.5

/**
 * The shown columns and as many rows as there is room for, as texts. Numbers take the width that they need; texts share the rest by
 * their length, so that a row is as wide as the column of the page.
 */
export function printedTable({ table, shown }: BlockOf<'table'>, width: number, { fonts, density }: Sheet): PrintedTable {
  const kept = shown
    .flatMap((place) => table.columns[place] ?? [])
    .map((column) => ({ ...column, name: shortened(column.name, LONGEST_HEAD) }))
  const rows = table.rows.slice(0, density.rows).map((row) => shown.flatMap((place) => textsOf(row, place, table.columns[place])))
  const size = kept.length > MANY_COLUMNS ? 7.5 : 8
  const [points, headPoints] = [pointsOf(size, density), pointsOf(HEAD_SIZE, density)]
  const wishes = kept.map((column, place) => {
    const cells = rows.map((row) => row[place] ?? '')
    const words = Math.max(0, ...cells.flatMap((cell) => cell.split(/\s+/)).map((word) => fonts.widthOf(word, points, 400)))
    const head = column.name.split(/\s+/).map((word) => fonts.widthOf(word, headPoints, 500))
    const least = Math.max(Math.min(words, LONG_WORD), ...head, LEAST) / ROOM
    const headed = Math.max(least, inTwoLines(head) / ROOM)
    const longest = Math.max(0, ...cells.map((cell) => fonts.widthOf(cell, points, 400))) / ROOM
    return { least, most: isNumber(column) ? headed : Math.max(headed, Math.min(longest, MOST)), isElastic: !isNumber(column) }
  })
  const widths = sharedWidths(wishes, width - COLUMN_GAP * Math.max(0, kept.length - 1))
  const columns = kept.map((column, place) => ({ name: column.name, isNumber: isNumber(column), width: widths[place] ?? LEAST }))
  return { columns, rows, size, left: table.rows.length - rows.length }
}

const isNumber = ({ kind }: Column) => kind !== 'text' && kind !== 'day'

function textsOf(row: readonly ReportCell[], place: number, column: Column | undefined): string[] {
  return column ? [shortened(cellText(row[place] ?? null, column), LONGEST)] : []
}

const MANY_COLUMNS = 5
const LONGEST = 140
const LONGEST_HEAD = 60
const LEAST = 26
/** Longer words may be broken. */
const LONG_WORD = 90
const MOST = 240
/** A word that fits exactly is broken otherwise. */
const ROOM = 0.95

/** The least width in which words, of these widths, take two lines. */
function inTwoLines(words: readonly number[]): number {
  const sum = (some: readonly number[]) => some.reduce((all, word) => all + word + SPACE, -SPACE)
  return Math.min(...words.map((_, place) => Math.max(sum(words.slice(0, place)), sum(words.slice(place)))))
}

const SPACE = 2.2

type Wish = { least: number; most: number; isElastic: boolean }

/** Every column gets the least that it needs, then what it wants as far as there is room; what is left then goes to texts. */
function sharedWidths(wishes: readonly Wish[], room: number): number[] {
  const sum = (width: (wish: Wish) => number) => wishes.reduce((all, wish) => all + width(wish), 0)
  const least = sum((wish) => wish.least)
  if (least >= room) return wishes.map((wish) => (wish.least * room) / least)
  const more = sum((wish) => wish.most - wish.least)
  if (least + more >= room) return wishes.map((wish) => wish.least + ((wish.most - wish.least) * (room - least)) / more)
  const elastic = sum((wish) => (wish.isElastic ? wish.most : 0))
  const left = room - least - more
  return wishes.map((wish) => wish.most + (elastic === 0 ? left / wishes.length : wish.isElastic ? (left * wish.most) / elastic : 0))
}
