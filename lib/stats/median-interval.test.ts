import { expect, test } from 'vitest'
import { medianInterval } from './median-interval'
import { tallyOf } from './tally'

const upTo = (last: number) => tallyOf(Array.from({ length: last }, (_, i) => i + 1))

test('of ten values the interval goes from the second to the ninth: 11 of 1,024 samples miss it on a side, 56 would the third', () => {
  expect(medianInterval(upTo(10))).toEqual({ value: 5.5, interval: { low: 2, high: 9 } })
})

test('of 20 values it goes from the 6th to the 15th, of 50 from the 18th to the 33rd, of 100 from the 40th to the 61st', () => {
  expect(medianInterval(upTo(20))?.interval).toEqual({ low: 6, high: 15 })
  expect(medianInterval(upTo(50))?.interval).toEqual({ low: 18, high: 33 })
  expect(medianInterval(upTo(100))?.interval).toEqual({ low: 40, high: 61 })
})

test('of a million values it goes from the 499,020th to the 500,981st', () => {
  const outside = (many: number) =>
    new Map([
      [1, many],
      [2, 1_000_000 - 2 * many],
      [3, many],
    ])

  expect(medianInterval(outside(499_019))?.interval).toEqual({ low: 2, high: 2 })
  expect(medianInterval(outside(499_020))?.interval).toEqual({ low: 1, high: 3 })
})

test('where most values are tied, both ends are the median', () => {
  const tally = new Map([
    [1, 10],
    [2, 80],
    [3, 10],
  ])

  expect(medianInterval(tally)).toEqual({ value: 2, interval: { low: 2, high: 2 } })
})

test('nine values are too few', () => {
  expect(medianInterval(upTo(9))).toBeNull()
})
