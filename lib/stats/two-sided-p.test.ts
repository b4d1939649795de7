import { expect, test } from 'vitest'
import { twoSidedP } from './two-sided-p'

test('1.96 either way leaves five percent, and 0 leaves all', () => {
  expect(twoSidedP(1.959963984540054)).toBeCloseTo(0.05, 12)
  expect(twoSidedP(-1.959963984540054)).toBeCloseTo(0.05, 12)
  expect(twoSidedP(0)).toBeCloseTo(1, 12)
})

test('four standard errors are 6.334e-5, and forty are nothing', () => {
  expect(twoSidedP(4)).toBeCloseTo(6.334248e-5, 11)
  expect(twoSidedP(40)).toBe(0)
})
