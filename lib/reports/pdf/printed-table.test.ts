import { expect, test } from 'vitest'
import { aTableBlock } from '@/lib/testing/report-blocks'
import { ROOMIEST } from './densities'
import { printedTable } from './printed-table'

/** Every letter is half as wide as it is high. */
const SHEET = { fonts: { has: () => true, widthOf: (text: string, size: number) => (text.length * size) / 2 }, density: ROOMIEST }
const sheetOf = (rows: number) => ({ ...SHEET, baseUrl: null, markers: [], density: { ...ROOMIEST, rows } })
const COLUMNS = ['Repository', 'Sessions', 'What it says in many words'].map((name, place) => ({
  ...{ name, meaning: '' },
  kind: place === 1 ? ('count' as const) : ('text' as const),
}))
const tableOf = (rows: (string | number | null)[][]) => aTableBlock({ table: { columns: COLUMNS, rows }, shown: [0, 1, 2] })

test('a table has the shown columns as texts, and tells how many rows are left', () => {
  const rows = [1, 2, 3].map((place) => [`acme/${place}`, 1200 + place, null])

  const printed = printedTable({ ...tableOf(rows), shown: [1, 0] }, 300, sheetOf(2))

  expect(printed.columns.map(({ name, isNumber }) => [name, isNumber])).toEqual([
    ['Sessions', true],
    ['Repository', false],
  ])
  expect(printed.rows).toEqual([
    ['1,201', 'acme/1'],
    ['1,202', 'acme/2'],
  ])
  expect(printed.left).toBe(1)
})

test('columns fill the width: no word is cut that has room, and numbers leave the rest to texts', () => {
  const { columns } = printedTable(tableOf([['acme/shop', 12, 'a few words, and some more of them']]), 500, sheetOf(9))

  const [repository, sessions, words] = columns.map(({ width }) => width)

  expect((repository ?? 0) + (sessions ?? 0) + (words ?? 0)).toBeCloseTo(480)
  expect(sessions).toBeCloseTo(30 / 0.95)
  expect(repository).toBeGreaterThan('Repository'.length * 3.75)
  expect(words).toBeGreaterThan(repository ?? 0)
})

test('columns that all want more than there is share it', () => {
  const { columns } = printedTable(tableOf([['x'.repeat(300), 1, 'y'.repeat(300)]]), 120, sheetOf(9))

  expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100)
  expect(columns.every(({ width }) => width > 0)).toBe(true)
})
