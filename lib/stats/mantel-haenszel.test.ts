import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mantelHaenszel } from './mantel-haenszel'
import { riskRatio, type TwoByTwo } from './two-by-two'

const table = (a: number, exposed: number, b: number, unexposed: number): TwoByTwo => ({
  exposed: { count: a, n: exposed },
  unexposed: { count: b, n: unexposed },
})

test('three strata by hand: (7.5 + 20/3 + 0) over (2.5 + 10/3 + 3/4) is 2.1519', () => {
  const { ratio, strata } = mantelHaenszel([table(15, 50, 5, 50), table(8, 20, 20, 100), table(0, 10, 3, 30)])

  expect(strata).toBe(3)
  expect(ratio?.value).toBeCloseTo(2.151899, 6)
  expect(ratio?.interval.low).toBeCloseTo(1.240429, 6)
  expect(ratio?.interval.high).toBeCloseTo(3.73312, 6)
  expect(ratio?.moreThanNoise).toBe(true)
})

test('a repository that mostly goes wrong and one that hardly does persist in the sum, and not within either', () => {
  const often = table(64, 80, 16, 20)
  const seldom = table(2, 10, 18, 90)

  expect(riskRatio(table(66, 90, 34, 110))?.value).toBeCloseTo(2.372549, 6)
  expect(mantelHaenszel([often, seldom]).ratio?.value).toBeCloseTo(1, 12)
  expect(mantelHaenszel([often, seldom]).ratio?.moreThanNoise).toBe(false)
})

test('strata with one group, or without the outcome, say nothing', () => {
  const alone = mantelHaenszel([table(15, 50, 5, 50)])
  const among = mantelHaenszel([table(15, 50, 5, 50), table(9, 10, 0, 0), table(0, 0, 1, 30), table(0, 40, 0, 40)])

  expect(among).toEqual(alone)
  expect(among.strata).toBe(1)
})

test('one stratum is its own risk ratio', () => {
  const alone = mantelHaenszel([table(4_094, 7_888, 3_712, 11_047)])

  expect(alone.ratio?.value).toBeCloseTo(1.544605, 6)
  expect(alone.ratio?.interval.low).toBeCloseTo(1.493358, 6)
  expect(alone.ratio?.interval.high).toBeCloseTo(1.59761, 6)
})

test('nine exposed in all, no outcome on one side, or nothing but the outcome give no ratio', () => {
  expect(mantelHaenszel([])).toEqual({ ratio: null, strata: 0 })
  expect(mantelHaenszel([table(2, 4, 3, 10), table(2, 5, 3, 10)])).toEqual({ ratio: null, strata: 2 })
  expect(mantelHaenszel([table(0, 40, 3, 40)]).ratio).toBeNull()
  expect(mantelHaenszel([table(40, 40, 40, 40)]).ratio).toBeNull()
})

test('ten exposed over many small strata are enough', () => {
  expect(mantelHaenszel(Array.from({ length: 10 }, () => table(1, 1, 1, 2))).ratio?.value).toBeCloseTo(2, 12)
})

test('more than all is refused', () => {
  expect(() => mantelHaenszel([table(2, 1, 0, 1)])).toThrow('2 of 1 is no proportion')
})

const group = fc.integer({ min: 0, max: 200 }).chain((n) => fc.record({ n: fc.constant(n), count: fc.integer({ min: 0, max: n }) }))
const strataOf = fc.array(fc.record({ exposed: group, unexposed: group }), { minLength: 1, maxLength: 20 })

test('the order of the strata does not matter', () => {
  fc.assert(
    fc.property(strataOf, (strata) => {
      const one = mantelHaenszel(strata)
      const other = mantelHaenszel([...strata].reverse())

      expect(other.strata).toBe(one.strata)
      expect(other.ratio === null).toBe(one.ratio === null)
      expect(other.ratio?.value ?? 0).toBeCloseTo(one.ratio?.value ?? 0, 9)
    }),
  )
})

test('turned round, the shared ratio is its inverse', () => {
  fc.assert(
    fc.property(strataOf, (strata) => {
      const there = mantelHaenszel(strata).ratio
      const back = mantelHaenszel(strata.map(({ exposed, unexposed }) => ({ exposed: unexposed, unexposed: exposed }))).ratio

      expect(back === null).toBe(there === null)
      if (there && back) expect(there.value * back.value).toBeCloseTo(1, 9)
    }),
  )
})
