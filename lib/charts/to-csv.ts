import Papa from 'papaparse'
import type { Table } from './chart-model'

/** The table as CSV (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function toCsv({ columns, rows }: Table): string {
  return Papa.unparse({ fields: columns.map(({ name }) => name), data: rows }, { escapeFormulae: true })
}
