import { expect, test } from 'vitest'
import type { ReportBlock } from '@/lib/contracts/report/blocks'
import { aReportDocument } from '@/lib/testing/a-report'
import { aTableBlock } from '@/lib/testing/report-blocks'
import { aBarsBlock } from '@/lib/testing/report-chart-blocks'
import { aFiguresBlock, aReportFigure } from '@/lib/testing/report-figures'
import { changesBetween } from './changes-between'

const withBlock = (block: ReportBlock) => aReportDocument({ sections: [{ id: 'one', title: 'One', blocks: [block] }] })

test('a document has no changes against itself', () => {
  const report = aReportDocument()

  expect(changesBetween(report, aReportDocument())).toEqual([])
})

test('a figure that changed is named with its unit, and so are its counts', () => {
  const before = withBlock(aFiguresBlock({ figures: [aReportFigure()] }))
  const after = withBlock(aFiguresBlock({ figures: [aReportFigure({ value: 50.8197, count: 62, n: 122 })] }))

  const changes = changesBetween(before, after)

  expect(changes).toEqual([
    { section: 'One', what: 'Sessions with an episode (percent)', before: 50, after: 50.82 },
    { section: 'One', what: 'Sessions with an episode, counts', before: '60 of 120 sessions', after: '62 of 122 sessions' },
  ])
})

test('a row that came and one that went are told by the columns that a page shows', () => {
  const table = aTableBlock().table
  const before = withBlock(aTableBlock({ table: { ...table, rows: [['acme/shop', 80, 55.25, 1.46, '2026-10-30']] }, shown: [0, 1] }))
  const after = withBlock(aTableBlock({ table: { ...table, rows: [['acme/api', 12, 50, null, '2026-10-30']] }, shown: [0, 1] }))

  const changes = changesBetween(before, after)

  expect(changes.map(({ what, before: was, after: is }) => [what.split(': ')[1], was, is])).toEqual([
    ['acme/api, Sessions', null, 12],
    ['acme/shop, Sessions', 80, null],
  ])
})

test('a note or an interval that changed is told as such, and figures of too few change from nothing', () => {
  const before = withBlock(aBarsBlock({ notes: ['One note.'] }))
  const after = withBlock(aBarsBlock({ notes: ['Another note.'] }))

  expect(changesBetween(before, after)).toEqual([{ section: 'Report', what: 'Notes, intervals or wording', before: null, after: null }])
})

test('no more than a hundred changes are listed, and how many are left out is said', () => {
  const rows = (count: number) => Array.from({ length: 101 }, (_, place) => [`acme/${place}`, count, 1, null, null])
  const table = aTableBlock().table
  const before = withBlock(aTableBlock({ table: { ...table, rows: rows(1) }, shown: [0, 1] }))
  const after = withBlock(aTableBlock({ table: { ...table, rows: rows(2) }, shown: [0, 1] }))

  const changes = changesBetween(before, after)

  expect(changes).toHaveLength(101)
  expect(changes.at(-1)).toEqual({ section: 'Report', what: 'More changes than are listed', before: null, after: 1 })
})
