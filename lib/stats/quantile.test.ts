import { expect, test } from 'vitest'
import { median, quantile } from './quantile'

test('the median of three is the middle one, of four halfway between the two in the middle', () => {
  expect(median([1, 2, 9])).toBe(2)
  expect(median([1, 2, 4, 9])).toBe(3)
})

test('a tenth of the way through 0, 10, 20 is 2, and the ends are the ends', () => {
  expect(quantile([0, 10, 20], 0.1)).toBeCloseTo(2, 12)
  expect(quantile([0, 10, 20], 0)).toBe(0)
  expect(quantile([0, 10, 20], 1)).toBe(20)
})

test('one value is all its quantiles, and none has none', () => {
  expect(quantile([7], 0.975)).toBe(7)
  expect(median([])).toBeNull()
})
