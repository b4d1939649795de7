import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ReportDocument } from './document'

/** Written once and never anew: it stands for the documents that servers hold. New fields of the contract need a default. */
const stored = JSON.parse(readFileSync('lib/contracts/report/fixtures/stored-by-version-1.json', 'utf8'))

test('a report that the first version stored is still read, with all that it told', () => {
  const document = ReportDocument.parse(stored)

  expect(document).toMatchObject(stored)
})

test('what is read is written again as it was', () => {
  const text = JSON.stringify(ReportDocument.parse(stored))

  expect(JSON.stringify(ReportDocument.parse(JSON.parse(text)))).toBe(text)
})
