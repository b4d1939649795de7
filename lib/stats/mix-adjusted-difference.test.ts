import fc from 'fast-check'
import { expect, test } from 'vitest'
import { difference } from './difference'
import { mixAdjustedDifference } from './mix-adjusted-difference'
import { proportion } from './proportion'
import { rate } from './rate'

const shares = (before: [number, number], after: [number, number]) => ({ before: proportion(...before), after: proportion(...after) })

test("Newcombe's example in each of two equal strata: 0.2, and both arms of its interval shorter by the square root of two", () => {
  const stratum = shares([48, 80], [56, 70])

  const adjusted = mixAdjustedDifference([stratum, stratum])

  // 0.2 − (0.2 − 0.0524) / √2 and 0.2 + (0.3339 − 0.2) / √2
  expect(adjusted?.value).toBeCloseTo(0.2, 12)
  expect(adjusted?.interval.low).toBeCloseTo(0.0956, 3)
  expect(adjusted?.interval.high).toBeCloseTo(0.2947, 3)
  expect(adjusted).toMatchObject({ moreThanNoise: true, strata: 2, n: 300 })
})

test('where only the mix changed, from 90 IDE and 10 CLI sessions to the reverse, nothing is left', () => {
  const adjusted = mixAdjustedDifference([shares([18, 90], [2, 10]), shares([5, 10], [45, 90])])

  expect(adjusted?.value).toBeCloseTo(0, 12)
  expect(adjusted?.moreThanNoise).toBe(false)
})

test('strata are weighted by what both sides have of them', () => {
  const adjusted = mixAdjustedDifference([shares([10, 100], [40, 200]), shares([5, 50], [25, 50])])

  // (300 × 0.1 + 100 × 0.4) / 400
  expect(adjusted?.value).toBeCloseTo(0.175, 12)
})

test('a stratum with nine on one side is not compared, and without any nothing is said', () => {
  const known = shares([10, 100], [20, 100])

  expect(mixAdjustedDifference([known, shares([9, 9], [0, 500])])).toMatchObject({ strata: 1, n: 200 })
  expect(mixAdjustedDifference([shares([1, 9], [1, 500])])).toBeNull()
  expect(mixAdjustedDifference([])).toBeNull()
})

test('for one stratum it is the plain difference, of shares and of rates', () => {
  const count = fc.integer({ min: 0, max: 200 })
  const n = fc.integer({ min: 200, max: 2_000 })
  fc.assert(
    fc.property(count, n, count, n, fc.constantFrom(proportion, rate), (a, nOfA, b, nOfB, estimate) => {
      const [before, after] = [estimate(a, nOfA), estimate(b, nOfB)]
      const adjusted = mixAdjustedDifference([{ before, after }])
      const plain = difference(before, after)

      expect(adjusted?.value).toBeCloseTo(plain?.value ?? Number.NaN, 12)
      expect(adjusted?.interval.low).toBeCloseTo(plain?.interval.low ?? Number.NaN, 12)
      expect(adjusted?.interval.high).toBeCloseTo(plain?.interval.high ?? Number.NaN, 12)
    }),
  )
})
