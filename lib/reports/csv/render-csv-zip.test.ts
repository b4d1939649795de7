import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { aReportDocument } from '@/lib/testing/a-report'
import { renderCsvZip } from './render-csv-zip'

const RENDERING = { baseUrl: null, revision: 2, closedAt: '2026-11-01T06:00:00.000Z' }

function filesOf(bytes: Uint8Array): Map<string, string[][]> {
  const entries = Object.entries(unzipSync(bytes))
  return new Map(entries.map(([name, file]) => [name, Papa.parse<string[]>(strFromU8(file).replace('\uFEFF', '').trimEnd()).data]))
}

test('there is a file for each table, a dictionary of its columns, and one about the report', () => {
  const files = filesOf(renderCsvZip(aReportDocument(), RENDERING))

  expect([...files.keys()]).toEqual([
    ...['about.csv', 'data-dictionary.csv', 'figures-key-figures.csv', 'trend-symptom-rates.csv', 'symptoms-symptom-shares.csv'],
    'repositories-worst-repositories.csv',
  ])
  expect(files.get('about.csv')).toEqual(
    expect.arrayContaining([
      ['Period', '2026-10'],
      ['Revision', '2'],
      ['Closed at', '2026-11-01T06:00:00.000Z'],
      ['Classifier', 'builtin version 10: 110 sessions'],
      ['Filter', 'Repository: acme/shop'],
    ]),
  )
})

test('every column of every file stands in the dictionary', () => {
  const files = filesOf(renderCsvZip(aReportDocument(), RENDERING))

  const told = (files.get('data-dictionary.csv') ?? []).slice(1).map(([file, , column]) => `${file}: ${column}`)
  const columns = [...files]
    .filter(([name]) => name !== 'about.csv' && name !== 'data-dictionary.csv')
    .flatMap(([name, [head = []]]) => head.map((column) => `${name}: ${column}`))
  expect(told).toEqual(columns)
})

test('the numbers are those of the document, unrounded, and a gap is empty', () => {
  const document = aReportDocument()

  const files = filesOf(renderCsvZip(document, RENDERING))

  const tables = document.sections.flatMap(({ id, blocks }) =>
    blocks.flatMap(({ id: block, table }) => (table ? [{ file: `${id}-${block}.csv`, rows: table.rows }] : [])),
  )
  const read = tables.map(({ file }) => (files.get(file) ?? []).slice(1).map((row) => row.map((cell) => cell.replace(/^'/, ''))))
  expect(read).toEqual(tables.map(({ rows }) => rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))))
})

test('a text that a spreadsheet would run is disarmed', () => {
  const files = filesOf(renderCsvZip(aReportDocument(), RENDERING))

  const cells = [...files.values()].flat(2).filter((cell) => /^[=+@\t\r]|^-(?![\d.])/.test(cell))
  const names = (files.get('repositories-worst-repositories.csv') ?? []).map(([name]) => name)
  expect(cells).toEqual([])
  expect(names).toContain("'=HYPERLINK('http://example.com')|pipe")
})

test('the bytes are the same in every time zone', () => {
  const zone = process.env.TZ
  const inZone = (name: string) => {
    process.env.TZ = name
    return renderCsvZip(aReportDocument(), RENDERING)
  }

  const [west, east] = [inZone('America/Los_Angeles'), inZone('Asia/Tokyo')]
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone

  expect(Buffer.from(west).equals(Buffer.from(east))).toBe(true)
})
