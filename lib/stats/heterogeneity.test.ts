import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heterogeneity } from './heterogeneity'
import type { TwoByTwo } from './two-by-two'

const table = (a: number, exposed: number, b: number, unexposed: number): TwoByTwo => ({
  exposed: { count: a, n: exposed },
  unexposed: { count: b, n: unexposed },
})

test('ratios of 3 and 2 with these few do not differ: Q 0.4812', () => {
  const spread = heterogeneity([table(15, 50, 5, 50), table(8, 20, 20, 100)])

  expect(spread?.q).toBeCloseTo(0.481176, 6)
  expect(spread?.p).toBeCloseTo(0.48789, 6)
  expect(spread?.iSquared).toBe(0)
})

test('ratios of 3, 2 and 2/3 do: Q 14.396, of which 86.1 % is more than chance', () => {
  const spread = heterogeneity([table(15, 50, 5, 50), table(8, 20, 20, 100), table(20, 40, 30, 40)])

  expect(spread?.q).toBeCloseTo(14.396096, 6)
  expect(spread?.degreesOfFreedom).toBe(2)
  expect(spread?.p).toBeCloseTo(0.000748, 6)
  expect(spread?.iSquared).toBeCloseTo(0.861073, 6)
})

test('strata too small for a ratio of their own are left out, and one stratum cannot differ', () => {
  const small = [table(3, 9, 20, 100), table(0, 30, 3, 30), table(40, 40, 40, 40)]

  expect(heterogeneity([...small, table(15, 50, 5, 50), table(8, 20, 20, 100)])?.strata).toBe(2)
  expect(heterogeneity([...small, table(15, 50, 5, 50)])).toBeNull()
  expect(heterogeneity([])).toBeNull()
})

const group = fc.integer({ min: 11, max: 500 }).chain((n) => fc.record({ n: fc.constant(n), count: fc.integer({ min: 1, max: n - 1 }) }))
const strataOf = fc.array(fc.record({ exposed: group, unexposed: group }), { minLength: 2, maxLength: 20 })

test('the order of the strata does not matter', () => {
  fc.assert(
    fc.property(strataOf, (strata) => {
      const one = heterogeneity(strata)
      const other = heterogeneity([...strata].reverse())

      expect(other?.q ?? -1).toBeCloseTo(one?.q ?? -1, 6)
    }),
  )
})

test('strata that are all alike do not differ', () => {
  fc.assert(
    fc.property(group, group, fc.integer({ min: 2, max: 9 }), (exposed, unexposed, times) => {
      const spread = heterogeneity(Array.from({ length: times }, () => ({ exposed, unexposed })))

      expect(spread?.q).toBeCloseTo(0, 9)
      expect(spread?.iSquared).toBe(0)
    }),
  )
})
