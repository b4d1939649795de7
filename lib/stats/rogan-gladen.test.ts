import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correctedShare } from './rogan-gladen'

/** 90 of 100 found that are there, 80 of 100 left alone that are not. */
const GOOD = { tp: 90, fp: 20, fn: 10, tn: 80 }

test('4,060 of 11,284 by a test that missed one of 179 and mistook one of 359: 36.0 %, from 34.9 to 37.2', () => {
  const corrected = correctedShare(4_060, 11_284, { tp: 178, fp: 1, fn: 1, tn: 358 })

  expect(corrected?.value).toBeCloseTo(0.36003, 5)
  expect(corrected?.interval.low).toBeCloseTo(0.348674, 6)
  expect(corrected?.interval.high).toBeCloseTo(0.372083, 6)
})

test('half found by a classifier of 90 % and 80 % are three of seven: (0.5 + 0.8 − 1) / (0.9 + 0.8 − 1)', () => {
  const corrected = correctedShare(50, 100, GOOD)

  expect(corrected?.value).toBeCloseTo(3 / 7, 12)
  expect(corrected?.interval.low).toBeCloseTo(0.265521, 6)
  expect(corrected?.interval.high).toBeCloseTo(0.583759, 6)
})

test('more sessions narrow the interval only as far as the classifier is known', () => {
  const corrected = correctedShare(1_000, 2_000, GOOD)

  expect(corrected?.value).toBeCloseTo(3 / 7, 12)
  expect(corrected?.interval.low).toBeCloseTo(0.342788, 6)
  expect(corrected?.interval.high).toBeCloseTo(0.506492, 6)
})

test('somewhat fewer found than false alarms alone would give are none, somewhat more than could be found are all', () => {
  const none = correctedShare(15, 100, GOOD)
  const all = correctedShare(95, 100, GOOD)

  expect(none?.value).toBe(0)
  expect(none?.interval.low).toBe(0)
  expect(none?.interval.high).toBeCloseTo(0.083601, 6)
  expect(all?.value).toBe(1)
  expect(all?.interval.low).toBeCloseTo(0.951924, 6)
  expect(all?.interval.high).toBe(1)
})

test('none found at all, by a classifier that raises a false alarm in every fifth session, is not explained by its errors', () => {
  expect(correctedShare(0, 100, GOOD)).toBeNull()
  expect(correctedShare(100, 100, GOOD)).toBeNull()
})

test('nothing is corrected of nine sessions, nor by a classifier measured on nine of either kind', () => {
  expect(correctedShare(5, 9, GOOD)).toBeNull()
  expect(correctedShare(5, 10, GOOD)).not.toBeNull()
  expect(correctedShare(50, 100, { tp: 9, fp: 20, fn: 0, tn: 80 })).toBeNull()
  expect(correctedShare(50, 100, { tp: 90, fp: 0, fn: 10, tn: 9 })).toBeNull()
})

test('a classifier that knows little more than chance corrects nothing', () => {
  expect(correctedShare(50, 100, { tp: 500, fp: 500, fn: 500, tn: 500 })).toBeNull()
  expect(correctedShare(50, 100, { tp: 590, fp: 400, fn: 410, tn: 600 })).toBeNull()
  expect(correctedShare(50, 100, { tp: 610, fp: 400, fn: 390, tn: 600 })).not.toBeNull()
  expect(correctedShare(50, 100, { tp: 7, fp: 4, fn: 4, tn: 7 })).toBeNull()
  expect(correctedShare(50, 100, { tp: 10, fp: 90, fn: 90, tn: 10 })).toBeNull()
})

test('more than all is refused', () => {
  expect(() => correctedShare(11, 10, GOOD)).toThrow('11 of 10 is no proportion')
})

const counts = fc.integer({ min: 0, max: 5_000 })
const validation = fc.record({ tp: counts, fp: counts, fn: counts, tn: counts })
const hits = fc.integer({ min: 10, max: 1e6 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

test('the interval holds the share and stays between 0 and 1', () => {
  fc.assert(
    fc.property(hits, validation, ([count, n], measured) => {
      const corrected = correctedShare(count, n, measured)

      if (corrected === null) return true
      const { value, interval } = corrected
      return 0 <= interval.low && interval.low <= value && value <= interval.high && interval.high <= 1
    }),
  )
})

test('the share of those without is the mirror of the share of those with', () => {
  fc.assert(
    fc.property(hits, validation, ([count, n], { tp, fp, fn, tn }) => {
      const withIt = correctedShare(count, n, { tp, fp, fn, tn })
      const without = correctedShare(n - count, n, { tp: tn, fp: fn, fn: fp, tn: tp })

      expect(without === null).toBe(withIt === null)
      if (withIt === null || without === null) return
      expect(without.value).toBeCloseTo(1 - withIt.value, 9)
      expect(without.interval.low).toBeCloseTo(1 - withIt.interval.high, 9)
    }),
  )
})
