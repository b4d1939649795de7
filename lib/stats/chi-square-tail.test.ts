import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chiSquareTail } from './chi-square-tail'

test('the 95 % quantiles of published tables leave 0.05', () => {
  expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 12)
  expect(chiSquareTail(5.991464547107979, 2)).toBeCloseTo(0.05, 12)
  expect(chiSquareTail(18.307038053275146, 10)).toBeCloseTo(0.05, 12)
})

test('with two degrees of freedom it is exp(−x / 2)', () => {
  expect(chiSquareTail(1, 2)).toBeCloseTo(0.6065306597126334, 12)
  expect(chiSquareTail(20, 2) / 4.5399929762484854e-5).toBeCloseTo(1, 10)
})

test('far out it is small, not nothing', () => {
  expect(chiSquareTail(461.6, 1) / 2.156278904787978e-102).toBeCloseTo(1, 9)
  expect(chiSquareTail(500, 21) / 1.4764787841774994e-92).toBeCloseTo(1, 9)
})

test('it is the same on both sides of where the way of reckoning changes', () => {
  expect(chiSquareTail(2.9, 1)).toBeCloseTo(0.08857955257977622, 10)
  expect(chiSquareTail(3.1, 1)).toBeCloseTo(0.07829229414640966, 10)
  expect(chiSquareTail(41, 40)).toBeCloseTo(0.42647529857943584, 10)
  expect(chiSquareTail(43, 40)).toBeCloseTo(0.34400981905986283, 10)
})

test('a negative chi-square, or none at all, is refused', () => {
  expect(() => chiSquareTail(-1, 1)).toThrow('no chi-square is -1 with 1 degrees of freedom')
  expect(() => chiSquareTail(1, 0)).toThrow('no chi-square is 1 with 0 degrees of freedom')
  expect(() => chiSquareTail(Number.NaN, 1)).toThrow('no chi-square is NaN')
})

test('more is never likelier, and a chance is between 0 and 1', () => {
  const value = fc.double({ min: 0, max: 2_000, noNaN: true })

  fc.assert(
    fc.property(value, value, fc.integer({ min: 1, max: 60 }), (a, b, degreesOfFreedom) => {
      const near = chiSquareTail(Math.min(a, b), degreesOfFreedom)
      const far = chiSquareTail(Math.max(a, b), degreesOfFreedom)

      return 0 <= far && far <= near + 1e-10 && near <= 1
    }),
  )
})
