import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lift } from './lift'
import { riskRatio } from './two-by-two'

test('40 of 100 have one, 50 the other: 20 with both are what chance gives, 30 are half as many again', () => {
  expect(lift({ both: 20, first: 40, second: 50, n: 100 })?.value).toBe(1)
  expect(lift({ both: 20, first: 40, second: 50, n: 100 })?.moreThanNoise).toBe(false)
  expect(lift({ both: 30, first: 40, second: 50, n: 100 })?.value).toBe(1.5)
})

test('by hand: 30 with both leave ln 1.5 ± 1.96 √(1/30 − 1/40 − 1/50 + 2/100), from 1.254 to 1.794', () => {
  const more = lift({ both: 30, first: 40, second: 50, n: 100 })

  expect(more?.interval?.low).toBeCloseTo(1.25426, 6)
  expect(more?.interval?.high).toBeCloseTo(1.793887, 6)
  expect(more?.moreThanNoise).toBe(true)
})

test('the paper: an association ratio of 1.259 between adjacent sessions', () => {
  const association = lift({ both: 4_094, first: 7_888, second: 7_806, n: 18_935 })

  expect(association?.value.toFixed(3)).toBe('1.259')
  expect(association?.interval?.low).toBeCloseTo(1.238566, 6)
  expect(association?.interval?.high).toBeCloseTo(1.279724, 6)
})

test('what never meets has a lift of 0 without an interval', () => {
  expect(lift({ both: 0, first: 40, second: 50, n: 100 })).toEqual({ value: 0, interval: null, moreThanNoise: false })
})

test('nine of either are too few', () => {
  expect(lift({ both: 3, first: 9, second: 50, n: 100 })).toBeNull()
  expect(lift({ both: 3, first: 50, second: 9, n: 100 })).toBeNull()
  expect(lift({ both: 3, first: 10, second: 10, n: 100 })).not.toBeNull()
})

test('counts that cannot be are refused', () => {
  expect(() => lift({ both: 41, first: 40, second: 50, n: 100 })).toThrow('of 100, 41 cannot be both, 40 the first and 50 the second')
  expect(() => lift({ both: 9, first: 60, second: 50, n: 100 })).toThrow(RangeError)
  expect(() => lift({ both: 40, first: 40, second: 101, n: 100 })).toThrow(RangeError)
})

const overlap = fc
  .record({ both: fc.integer({ min: 1, max: 500 }), onlyFirst: fc.nat(500), onlySecond: fc.nat(500), neither: fc.nat(500) })
  .map(({ both, onlyFirst, onlySecond, neither }) => ({
    both,
    first: both + onlyFirst,
    second: both + onlySecond,
    n: both + onlyFirst + onlySecond + neither,
  }))

test('it is the same from either side, and its interval holds it', () => {
  fc.assert(
    fc.property(overlap, ({ both, first, second, n }) => {
      const there = lift({ both, first, second, n })
      const back = lift({ both, first: second, second: first, n })

      expect(back?.value).toBe(there?.value)
      expect(back?.interval?.low ?? 0).toBeCloseTo(there?.interval?.low ?? 0, 9)
      if (there?.interval) expect(there.interval.low <= there.value && there.value <= there.interval.high).toBe(true)
    }),
  )
})

test('it lies on the same side of 1 as the risk ratio, and no further', () => {
  fc.assert(
    fc.property(overlap, ({ both, first, second, n }) => {
      const risk = riskRatio({ exposed: { count: both, n: first }, unexposed: { count: second - both, n: n - first } })
      const association = lift({ both, first, second, n })

      if (!risk || !association) return
      expect(Math.log(risk.value) * Math.log(association.value)).toBeGreaterThanOrEqual(-1e-20)
      expect(Math.abs(Math.log(association.value))).toBeLessThanOrEqual(Math.abs(Math.log(risk.value)) + 1e-9)
    }),
  )
})
