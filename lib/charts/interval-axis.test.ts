import { expect, test } from 'vitest'
import type { IntervalRow } from './chart-model'
import { intervalAxis } from './interval-axis'

function aRow(value: number, low: number, high: number, overrides: Partial<IntervalRow> = {}): IntervalRow {
  const figure = { value, interval: { low, high }, count: 1, n: 100, tooFew: false }
  return { ...figure, code: 'x', name: 'x', meaning: '', of: 'episodes', paper: null, link: null, ...overrides }
}

test('an axis begins at zero and ends on a round mark behind the widest interval', () => {
  const axis = intervalAxis({ rows: [aRow(12, 8, 17), aRow(3, 1, 6)], axis: 'linear', reference: null })

  expect(axis.ticks).toEqual([0, 5, 10, 15, 20])
  expect(axis.place(10)).toBe(50)
})

test('what lies below zero has its place, and small steps are exact', () => {
  const differences = intervalAxis({ rows: [aRow(-3, -7, 1)], axis: 'linear', reference: { value: 0, name: 'no difference' } })
  const rates = intervalAxis({ rows: [aRow(0.2, 0.1, 0.3)], axis: 'linear', reference: null })

  expect(differences.ticks).toEqual([-8, -6, -4, -2, 0, 2])
  expect(rates.ticks).toEqual([0, 0.1, 0.2, 0.3])
})

test("the paper's value and the reference are always on the axis", () => {
  const axis = intervalAxis({ rows: [aRow(2, 1, 3, { paper: 91.49 })], axis: 'linear', reference: null })

  expect(axis.ticks).toEqual([0, 20, 40, 60, 80, 100])
})

test('ratios double from mark to mark, so that a half is as far from 1 as a double', () => {
  const axis = intervalAxis({
    rows: [aRow(1.54, 1.49, 1.6), aRow(0.7, 0.4, 1.2)],
    axis: 'log',
    reference: { value: 1, name: 'no difference' },
  })

  expect(axis.ticks).toEqual([0.25, 0.5, 1, 2])
  expect(axis.place(1) - axis.place(0.5)).toBeCloseTo(axis.place(2) - axis.place(1), 10)
})

test('a ratio of zero stands at the end of its axis, and a wide axis skips marks', () => {
  const axis = intervalAxis({ rows: [aRow(0, 0, 3000)], axis: 'log', reference: null })

  expect(axis.ticks).toEqual([1, 8, 64, 512, 4096])
  expect(axis.place(0)).toBe(0)
})

test('a figure of too few does not stretch the axis, and without any figure there still is one', () => {
  const fewer = intervalAxis({ rows: [aRow(4, 2, 5), aRow(100, 50, 100, { tooFew: true })], axis: 'linear', reference: null })
  const none = intervalAxis({ rows: [], axis: 'linear', reference: null })

  expect(fewer.ticks).toEqual([0, 1, 2, 3, 4, 5])
  expect(none.ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
})
