import { expect, test } from 'vitest'
import { aReportDocument } from '@/lib/testing/a-report'
import { aFiguresBlock, aReportFigure } from '@/lib/testing/report-figures'
import { briefFigures, reportName } from './report-brief'

test('figures are told with what they are out of and how they changed; a missing one says so', () => {
  const document = aReportDocument()

  const figures = briefFigures(document)

  expect(figures).toEqual([
    { name: 'Sessions with an episode', value: '50.0 %', beside: '60 of 120 sessions; +12.0 points, may be noise' },
    { name: 'Episodes per 100 developer turns', value: '9.8', beside: '90 in 923 developer turns; +3.7, more than noise' },
    { name: 'Episodes visibly resolved', value: '10.0 %', beside: '9 of 90 episodes' },
    { name: 'Resolved only after pushback', value: '–', beside: 'no visibly resolved episodes' },
  ])
})

test('a figure of too few is not told, only what it is out of', () => {
  const figure = aReportFigure({ count: 3, n: 7, tooFew: true, change: null })
  const block = aFiguresBlock({ figures: [figure] })

  const figures = briefFigures(aReportDocument({ sections: [{ id: 'figures', title: 'Key figures', blocks: [block] }] }))

  expect(figures).toEqual([{ name: 'Sessions with an episode', value: 'too few to tell', beside: '3 of 7 sessions' }])
})

test('a report is named after its period and what it is about', () => {
  const [ofView, ofAll] = [aReportDocument(), aReportDocument()]
  ofAll.scope = { ...ofAll.scope, viewId: null, name: null }
  ofAll.workspace = { ...ofAll.workspace, name: 'Acme' }

  expect(reportName(ofView)).toBe('October 2026 · Shop | payments')
  expect(reportName(ofAll)).toBe('October 2026 · Acme')
})
