import { expect, test } from 'vitest'
import { inOrder, medianOf, sizeOf, tallyOf, valueAt } from './tally'

test('5, 2, 2 and 9 are four values, two of them 2, and 3.5 is halfway between the middle ones', () => {
  const tally = tallyOf([5, 2, 2, 9])

  expect(inOrder(tally)).toEqual([
    [2, 2],
    [5, 1],
    [9, 1],
  ])
  expect(sizeOf(tally)).toBe(4)
  expect([1, 2, 3, 4].map((place) => valueAt(tally, place))).toEqual([2, 2, 5, 9])
  expect(medianOf(tally)).toBe(3.5)
})

test('of five values the third is the middle', () => {
  expect(
    medianOf(
      new Map([
        [8, 1],
        [1, 2],
        [3, 2],
      ]),
    ),
  ).toBe(3)
})

test('no value stands at a place that none has', () => {
  expect(valueAt(tallyOf([1, 2]), 3)).toBeNull()
  expect(valueAt(tallyOf([1, 2]), 0)).toBeNull()
  expect(medianOf(tallyOf([]))).toBeNull()
})
