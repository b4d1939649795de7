import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { Table } from './chart-model'
import { toCsv } from './to-csv'

const tableOf = (...rows: Table['rows']): Table => ({
  columns: [
    { name: 'Name', kind: 'text' },
    { name: 'Share (%)', kind: 'percent' },
  ],
  rows,
})

test('a gap is an empty field, a comma is quoted, a number stays a number', () => {
  const csv = toCsv(tableOf(['Code, or task', -12.5], ['Project', null]))

  expect(csv).toBe('Name,Share (%)\r\n"Code, or task",-12.5\r\nProject,')
})

test('text that a spreadsheet would run is disarmed', () => {
  const csv = toCsv(tableOf(['=cmd|calc', 1]))

  expect(Papa.parse<string[]>(csv).data[1]).toEqual(["'=cmd|calc", '1'])
})

test('a table without rows has its head', () => {
  expect(toCsv(tableOf())).toBe('Name,Share (%)\r\n')
})
