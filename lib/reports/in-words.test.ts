import { expect, test } from 'vitest'
import { aReportFigure } from '@/lib/testing/report-figures'
import { changeInWords, groundOf } from './in-words'

test('a change says which way it goes, and whether to mind it', () => {
  const change = { difference: -3.73, interval: { low: -6.29, high: -1.21 }, moreThanNoise: true }

  expect(changeInWords(aReportFigure(), 'month')).toBe('▲ +12.0 points on the month before: may be noise')
  expect(changeInWords(aReportFigure({ change, unit: 'per 100 developer turns' }), 'week')).toBe(
    '▼ −3.7 on the week before: more than noise',
  )
})

test('where one side has too few there is no change, and no value of too few is told', () => {
  const few = { value: 40, interval: null, count: 2, n: 5, tooFew: true }
  const enough = { value: 38, interval: null, count: 38, n: 100, tooFew: false }

  expect(changeInWords(aReportFigure({ change: null, previous: few }), 'month')).toBe('Too few to compare')
  expect(changeInWords(aReportFigure({ change: null, ...few, previous: enough }), 'month')).toBe('Too few to compare (before: 38.0 %)')
  expect(changeInWords(aReportFigure({ change: null, previous: null }), 'month')).toBe('No figure of the month before')
})

test('a value stands on its interval and its counts', () => {
  expect(groundOf(aReportFigure())).toBe('41.2–58.8 % · 60 of 120 sessions')
  expect(groundOf(aReportFigure({ value: 50, interval: null, count: 2, n: 4, tooFew: true }))).toBe('2 of 4 sessions: too few to read')
  expect(groundOf(aReportFigure({ value: null, count: 0, n: 0 }))).toBe('No sessions')
})
