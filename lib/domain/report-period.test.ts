import { expect, test } from 'vitest'
import { daysOfPeriod, kindOfPeriod, lastPeriodBefore, periodBefore, periodOf } from './report-period'

test('a month runs to the first of the next', () => {
  expect(daysOfPeriod('2026-02')).toEqual({ from: '2026-02-01', to: '2026-03-01' })
  expect(daysOfPeriod('2026-12')).toEqual({ from: '2026-12-01', to: '2027-01-01' })
})

test('a week is that of ISO 8601: it belongs to the year of its Thursday', () => {
  expect(daysOfPeriod('2026-W01')).toEqual({ from: '2025-12-29', to: '2026-01-05' })
  expect(daysOfPeriod('2026-W43')).toEqual({ from: '2026-10-19', to: '2026-10-26' })
  expect(periodOf('2026-12-31', 'week')).toBe('2026-W53')
  expect(periodOf('2027-01-03', 'week')).toBe('2026-W53')
  expect(periodOf('2027-01-04', 'week')).toBe('2027-W01')
})

test('a year without a 53rd week has none', () => {
  expect(kindOfPeriod('2026-W53')).toBe('week')
  expect(kindOfPeriod('2025-W53')).toBeNull()
})

test('the period before is of the same kind', () => {
  expect(periodBefore('2026-01')).toBe('2025-12')
  expect(periodBefore('2027-W01')).toBe('2026-W53')
})

test('on the first of a month the month before is over, on its last day it is not', () => {
  expect(lastPeriodBefore('2026-11-01', 'month')).toBe('2026-10')
  expect(lastPeriodBefore('2026-10-31', 'month')).toBe('2026-09')
})

test.each(['2026-13', '2026-1', '26-10', '2026-W00', '2026-W54', '2026-10-01', ''])('%o is no period', (id) => {
  expect(kindOfPeriod(id)).toBeNull()
})
