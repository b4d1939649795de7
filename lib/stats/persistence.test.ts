import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countPairs } from '@/lib/testing/count-histories'
import { persistence } from './persistence'

test('the paper: 0.519 after a session with an episode, 0.336 after a clean one, +54.46 %, association 1.259', () => {
  const found = persistence({ exposed: { count: 4_094, n: 7_888 }, unexposed: { count: 3_712, n: 11_047 } })

  expect(found.pairs).toBe(18_935)
  expect(found.afterWith.value?.toFixed(3)).toBe('0.519')
  expect(found.afterClean.value?.toFixed(3)).toBe('0.336')
  expect(((found.relativeIncrease ?? 0) * 100).toFixed(2)).toBe('54.46')
  expect(found.association?.value.toFixed(3)).toBe('1.259')
  expect(found.chiSquare?.value.toFixed(0)).toBe('636')
})

test('the intervals of the same: 0.508 to 0.530, 0.327 to 0.345, a ratio of 1.493 to 1.598, 16.9 to 19.7 points', () => {
  const found = persistence({ exposed: { count: 4_094, n: 7_888 }, unexposed: { count: 3_712, n: 11_047 } })

  expect(found.afterWith.interval?.low).toBeCloseTo(0.507984, 6)
  expect(found.afterWith.interval?.high).toBeCloseTo(0.53003, 6)
  expect(found.afterClean.interval?.low).toBeCloseTo(0.327269, 6)
  expect(found.afterClean.interval?.high).toBeCloseTo(0.344883, 6)
  expect(found.riskRatio?.interval.low).toBeCloseTo(1.493358, 6)
  expect(found.riskRatio?.interval.high).toBeCloseTo(1.59761, 6)
  expect(found.riskDifference?.value).toBeCloseTo(0.182997, 6)
  expect(found.riskDifference?.interval.low).toBeCloseTo(0.168845, 6)
  expect(found.riskDifference?.interval.high).toBeCloseTo(0.197064, 6)
})

test('by hand: ten repositories of with, with, clean, with go on in 10 of 20 and start anew in 10 of 10', () => {
  const found = persistence(countPairs(Array.from({ length: 10 }, () => [true, true, false, true])))

  expect(found.afterWith).toMatchObject({ count: 10, n: 20, value: 0.5 })
  expect(found.afterClean).toMatchObject({ count: 10, n: 10, value: 1 })
  expect(found.riskRatio?.value).toBe(0.5)
  expect(found.relativeIncrease).toBe(-0.5)
})

test('nine pairs after a clean session give counts and no ratio', () => {
  const found = persistence({ exposed: { count: 40, n: 80 }, unexposed: { count: 3, n: 9 } })

  expect(found.afterClean).toMatchObject({ count: 3, n: 9 })
  expect(found.riskRatio).toBeNull()
  expect(found.relativeIncrease).toBeNull()
  expect(found.riskDifference).toBeNull()
  expect(found.chiSquare).toBeNull()
})

test('without pairs nothing is said', () => {
  expect(persistence(countPairs([[true], [], [false]]))).toEqual({
    pairs: 0,
    afterWith: { count: 0, n: 0, value: null, interval: null },
    afterClean: { count: 0, n: 0, value: null, interval: null },
    riskRatio: null,
    relativeIncrease: null,
    riskDifference: null,
    association: null,
    chiSquare: null,
  })
})

test('any history can be asked, and the order of repositories does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.boolean(), { maxLength: 40 }), { maxLength: 20 }), (histories) => {
      const found = persistence(countPairs(histories))

      expect(persistence(countPairs([...histories].reverse()))).toEqual(found)
      expect(found.pairs).toBe(histories.reduce((sum, { length }) => sum + Math.max(0, length - 1), 0))
    }),
  )
})
