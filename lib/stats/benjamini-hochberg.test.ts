import fc from 'fast-check'
import { expect, test } from 'vitest'
import { benjaminiHochberg } from './benjamini-hochberg'

/** Benjamini and Hochberg 1995, the example of section 3: fifteen comparisons of two treatments of myocardial infarction. */
const PUBLISHED = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1]

test("of the fifteen tests in Benjamini and Hochberg's example four stand at 0.05", () => {
  const adjusted = benjaminiHochberg(PUBLISHED)

  expect(adjusted.map((p) => p !== null && p <= 0.05)).toEqual(PUBLISHED.map((p) => p <= 0.0095))
  expect(adjusted[0]).toBeCloseTo(0.0001 * 15, 12)
  expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12)
  expect(adjusted[5]).toBeCloseTo((0.0298 * 15) / 7, 12)
  expect(adjusted[14]).toBe(1)
})

test('the order of the tests is kept', () => {
  const [large, small, middle] = benjaminiHochberg([0.9, 0.01, 0.3])

  expect(small).toBeCloseTo(0.03, 12)
  expect(middle).toBeCloseTo(0.45, 12)
  expect(large).toBeCloseTo(0.9, 12)
})

test('a test that could not be made stays out of the count', () => {
  const [first, none, second] = benjaminiHochberg([0.02, null, 0.04])

  expect(first).toBeCloseTo(0.04, 12)
  expect(none).toBeNull()
  expect(second).toBeCloseTo(0.04, 12)
})

test('of no tests nothing is adjusted', () => {
  expect(benjaminiHochberg([])).toEqual([])
  expect(benjaminiHochberg([null])).toEqual([null])
})

test('what is no p value is refused', () => {
  expect(() => benjaminiHochberg([0.5, 1.2])).toThrow('1.2 is no p value')
  expect(() => benjaminiHochberg([Number.NaN])).toThrow('NaN is no p value')
})

const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 50 })

test('an adjusted p is never below the p, never above 1 nor above that of Bonferroni, and keeps its rank', () => {
  fc.assert(
    fc.property(ps, (given) => {
      const adjusted = benjaminiHochberg(given)

      return given.every((p, at) => {
        const own = adjusted[at] ?? Number.NaN
        const inRank = given.every((other, place) => other < p || (adjusted[place] ?? Number.NaN) >= own)
        return p <= own && own <= Math.min(1, p * given.length) + 1e-12 && inRank
      })
    }),
  )
})
