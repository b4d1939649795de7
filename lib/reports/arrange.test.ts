import { expect, test } from 'vitest'
import { aReportDocument } from '@/lib/testing/a-report'
import { aTableBlock } from '@/lib/testing/report-blocks'
import { aBarsBlock } from '@/lib/testing/report-chart-blocks'
import { arrange } from './arrange'

test('the first page has the first figures and the first lines, and a section that has nothing else is not headed', () => {
  const { first, rest } = arrange(aReportDocument())

  expect(first.map(({ id }) => id)).toEqual(['key-figures', 'symptom-rates'])
  expect(rest.map(({ id }) => id)).toEqual(['symptoms', 'repositories', 'episodes', 'method'])
})

test('two narrow blocks that follow each other share a row; a wide one has its own', () => {
  const blocks = [aBarsBlock({ id: 'a' }), aBarsBlock({ id: 'b' }), aBarsBlock({ id: 'c' }), aTableBlock({ id: 'd' })]

  const { rest } = arrange({ sections: [{ id: 'one', title: 'One', blocks }] })

  expect(rest.map(({ rows }) => rows.map((row) => row.map(({ id }) => id)))).toEqual([[['a', 'b'], ['c'], ['d']]])
})
