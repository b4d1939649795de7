import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankSumOfTallies } from './rank-sum'
import { tallyOf } from './tally'

const rankSum = (first: readonly number[], second: readonly number[]) => rankSumOfTallies(tallyOf(first), tallyOf(second))

test("R's own example: ozone in New York in May against August 1973, W = 127.5, p = 0.0001208", () => {
  const may = [41, 36, 12, 18, 28, 23, 19, 8, 7, 16, 11, 14, 18, 14, 34, 6, 30, 11, 1, 11, 4, 32, 23, 45, 115, 37]
  const august = [39, 9, 16, 78, 35, 66, 122, 89, 110, 44, 28, 65, 22, 59, 23, 31, 44, 21, 9, 45, 168, 73, 76, 118, 84, 85]

  const apart = rankSum(may, august)

  expect(apart?.u).toBe(127.5)
  expect(apart?.p).toBeCloseTo(0.0001208, 7)
  expect(apart?.superiority).toBeCloseTo(127.5 / 676, 12)
  expect(apart?.rankBiserial).toBeCloseTo(255 / 676 - 1, 12)
  expect(apart?.medians).toEqual({ first: 18, second: 52 })
})

test('ten that all lie above ten others: U is 100, and z is 49.5 / √(100 × 21 / 12)', () => {
  const apart = rankSum([11, 12, 13, 14, 15, 16, 17, 18, 19, 20], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])

  expect(apart).toMatchObject({ u: 100, superiority: 1, rankBiserial: 1, medians: { first: 15.5, second: 5.5 } })
  expect(apart?.p).toBeCloseTo(1.8267179e-4, 10)
})

test('six of ten ones against two of ten: ties of 8 and 12 take (504 + 1,716) / 380 from 21', () => {
  const apart = rankSum([1, 1, 1, 1, 1, 1, 0, 0, 0, 0], [1, 1, 0, 0, 0, 0, 0, 0, 0, 0])

  // U is 6 × 8 pairs won and half of 6 × 2 + 4 × 8 tied: 70. z is 19.5 / √(100 / 12 × (21 − 2,220 / 380)) = 1.7350.
  expect(apart?.u).toBe(70)
  expect(apart?.p).toBeCloseTo(0.082736, 6)
  expect(apart?.medians).toEqual({ first: 1, second: 0 })
})

test('where all values are equal, nothing tells the groups apart', () => {
  const same = Array.from({ length: 10 }, () => 3)

  expect(rankSum(same, same)).toEqual({ u: 50, p: 1, superiority: 0.5, rankBiserial: 0, medians: { first: 3, second: 3 } })
})

test('values that come counted rank as they do one by one', () => {
  const apart = rankSumOfTallies(
    new Map([
      [1, 6],
      [0, 4],
    ]),
    new Map([
      [1, 2],
      [0, 8],
    ]),
  )

  expect(apart).toMatchObject({ u: 70, superiority: 0.7, medians: { first: 1, second: 0 } })
  expect(apart?.p).toBeCloseTo(0.082736, 6)
})

test('nine on a side are too few', () => {
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

  expect(rankSum(ten.slice(1), ten)).toBeNull()
  expect(rankSum(ten, [])).toBeNull()
})

test('what cannot be ranked is refused', () => {
  expect(() => rankSum([1, Number.NaN], [2])).toThrow('NaN cannot be ranked')
})

const group = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 10, maxLength: 40 })

test('U counts the pairs that the first group wins, a tie as half', () => {
  fc.assert(
    fc.property(group, group, (first, second) => {
      const won = first.flatMap((one) => second.map((other) => (Math.sign(one - other) + 1) / 2))

      expect(rankSum(first, second)?.u).toBeCloseTo(
        won.reduce((total, pair) => total + pair, 0),
        9,
      )
    }),
  )
})

test('with the groups exchanged the effect changes its sign and p stays', () => {
  fc.assert(
    fc.property(group, group, (first, second) => {
      const there = rankSum(first, second)
      const back = rankSum(second, first)

      expect(back?.rankBiserial).toBeCloseTo(-(there?.rankBiserial ?? Number.NaN), 12)
      expect(back?.p).toBeCloseTo(there?.p ?? Number.NaN, 12)
    }),
  )
})
