import { expect, test } from 'vitest'
import { aReportDocument } from '@/lib/testing/a-report'
import { reportFileName } from './report-file-name'

const named = (name: string | null) => ({ ...aReportDocument(), scope: { ...aReportDocument().scope, name } })

test('a file is named after its period, its view and its revision', () => {
  expect(reportFileName(named('Shop | payments'), 'pdf', { revision: 2 })).toBe('pushback-2026-10-shop-payments-revision-2.pdf')
  expect(reportFileName(named(null), 'csv', { revision: null })).toBe('pushback-2026-10-tables.zip')
  expect(reportFileName(named(null), 'jsonl', { revision: null })).toBe('pushback-2026-10-episodes.jsonl')
})

test('the name of a view leads into no other folder', () => {
  expect(reportFileName(named('../../etc/Größe 你好 "x"'), 'md', { revision: null })).toBe('pushback-2026-10-etc-gro-e-x.md')
  expect(reportFileName(named('你好'), 'md', { revision: 1 })).toBe('pushback-2026-10-revision-1.md')
})
