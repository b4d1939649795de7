import { expect, test } from 'vitest'
import { ReportDocument } from '@/lib/contracts/report/document'
import { aReportDocument } from './a-report'

test('the example of a report is one by its contract, with a block of every kind', () => {
  const report = aReportDocument()

  const kinds = report.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))

  expect(ReportDocument.parse(report)).toEqual(report)
  expect(kinds).toEqual(['figures', 'lines', 'bars', 'table', 'quotes', 'text'])
})
