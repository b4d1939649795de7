import { expect, test } from 'vitest'
import { meanInterval } from './mean-interval'
import { tallyOf } from './tally'

test('the mean of sixteen values has the interval of Student, worked by hand', () => {
  const seen = new Map([
    [1, 10],
    [2, 4],
    [5, 2],
  ])

  const mean = meanInterval(seen)

  // Sum 28, mean 1.75; squares around it 10·0.5625 + 4·0.0625 + 2·10.5625 = 27, variance 1.8, error √(1.8/16) = 0.335410; t(15) 2.131450.
  expect(mean?.value).toBe(1.75)
  expect(mean?.interval.low).toBeCloseTo(1.75 - 0.71491, 5)
  expect(mean?.interval.high).toBeCloseTo(1.75 + 0.71491, 5)
})

test('values that are all the same have a mean without any spread', () => {
  const mean = meanInterval(new Map([[3, 40]]))

  expect(mean).toEqual({ value: 3, interval: { low: 3, high: 3 } })
})

test('nine values are too few, and what is no number has no mean', () => {
  expect(meanInterval(tallyOf([1, 2, 3, 4, 5, 6, 7, 8, 9]))).toBeNull()
  expect(() => meanInterval(new Map([[Number.NaN, 12]]))).toThrow(RangeError)
})
