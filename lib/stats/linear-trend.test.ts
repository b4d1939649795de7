import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linearTrend } from './linear-trend'

const series = (values: readonly (number | null)[]) => values.map((value, day) => ({ day, value }))

/** NIST, Statistical Reference Datasets, Norris (calibration of ozone monitors): x in place of the day. */
// biome-ignore format: a table
const NORRIS = [
  [0.2, 0.1], [337.4, 338.8], [118.2, 118.1], [884.6, 888], [10.1, 9.2], [226.5, 228.1], [666.3, 668.5], [996.3, 998.5], [448.6, 449.1],
  [777, 778.9], [558.2, 559.2], [0.4, 0.3], [0.6, 0.1], [775.5, 778.1], [666.9, 668.8], [338, 339.3], [447.5, 448.9], [11.6, 10.8],
  [556, 557.7], [228.1, 228.3], [995.8, 998], [887.6, 888.8], [120.2, 119.6], [0.3, 0.3], [0.3, 0.6], [556.8, 557.6], [339.1, 339.3],
  [887.2, 888], [999, 998.5], [779, 778.9], [11.1, 10.2], [118.3, 117.6], [229.2, 228.9], [669.1, 668.4], [448.9, 449.2], [0.5, 0.2],
] as const

test("NIST's certified line through Norris's 36 points: slope 1.00211681802045 with standard error 0.000429796848199937", () => {
  const trend = linearTrend(NORRIS.map(([day, value]) => ({ day, value })))

  expect(trend?.n).toBe(36)
  expect(trend?.slope).toBeCloseTo(1.00211681802045, 12)
  expect(trend?.intercept).toBeCloseTo(-0.262323073774029, 10)
  // The 0.975 quantile of Student's t at 34 degrees of freedom is 2.032244509.
  expect((trend?.interval.high ?? 0) - (trend?.slope ?? 0)).toBeCloseTo(2.032244509 * 0.000429796848199937, 9)
  expect((trend?.r ?? 0) ** 2).toBeCloseTo(0.999993745883712, 12)
})

/** Days whose values correlate with time by exactly r: a straight line, and a parabola that has nothing of it. */
function correlatedWithTime(r: number, length: number) {
  const steps = Array.from({ length }, (_, day) => day - (length - 1) / 2)
  const spread = Math.hypot(...steps)
  const level = spread ** 2 / length
  const bend = Math.hypot(...steps.map((step) => step ** 2 - level))
  return series(steps.map((step) => (r * step) / spread + (Math.sqrt(1 - r ** 2) * (step ** 2 - level)) / bend))
}

test('the paper: r of −0.606 over the 453 days to the end of April 2026 is a p of 7.7e-47', () => {
  const trend = linearTrend(correlatedWithTime(-0.606, 453))

  expect(trend?.r).toBeCloseTo(-0.606, 12)
  expect(linearTrend(correlatedWithTime(-0.6065, 453))?.p).toBeLessThan(7.7e-47)
  expect(linearTrend(correlatedWithTime(-0.6055, 453))?.p).toBeGreaterThan(7.7e-47)
})

test('the paper: r of 0.345 is a p of 4.8e-14 for the share of violated constraints, and of −0.136 one of 3.7e-3', () => {
  expect(linearTrend(correlatedWithTime(0.3455, 452))?.p).toBeLessThan(4.8e-14)
  expect(linearTrend(correlatedWithTime(0.3445, 452))?.p).toBeGreaterThan(4.8e-14)
  expect(linearTrend(correlatedWithTime(-0.136, 453))?.p).toBeCloseTo(3.7e-3, 4)
})

test('a gap is no zero: the days around it keep their distance', () => {
  const withGaps = linearTrend(series([0, null, 2, 3, null, null, 6, 7, 8, 9, 10, 11, 12]))

  expect(withGaps?.n).toBe(10)
  expect(withGaps?.slope).toBeCloseTo(1, 12)
  expect(withGaps?.p).toBeLessThan(1e-9)
})

test('0 and 3 in turn for ten days rise by 1/11 a day, half its standard error: noise', () => {
  const trend = linearTrend(series([0, 3, 0, 3, 0, 3, 0, 3, 0, 3]))

  // Days spread by 82.5, days with values by 7.5, values by 22.5: r² = 7.5² / (82.5 × 22.5) = 1/33.
  expect(trend?.slope).toBeCloseTo(1 / 11, 12)
  expect(trend?.intercept).toBeCloseTo(12 / 11, 12)
  expect(trend?.r).toBeCloseTo(Math.sqrt(1 / 33), 12)
  // t = 0.5 on 8 degrees of freedom.
  expect(trend?.p).toBeCloseTo(0.630536, 6)
  expect(trend?.interval.low).toBeLessThan(0)
})

test('ten days without an episode are flat', () => {
  const trend = linearTrend(series(Array.from({ length: 10 }, () => 0)))

  expect(trend).toEqual({ slope: 0, interval: { low: 0, high: 0 }, intercept: 0, r: 0, p: 1, n: 10 })
})

test('nine days are too few for a trend, and so is one day ten times', () => {
  expect(linearTrend(series([1, 2, 3, 4, 5, 6, 7, 8, 9, null]))).toBeNull()
  expect(linearTrend(Array.from({ length: 10 }, (_, value) => ({ day: 4, value })))).toBeNull()
})

const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 10, maxLength: 80 })

test('the interval leaves zero out exactly where p is below 0.05, wherever the days are counted from', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: -1000, max: 1000 }), (daily, start) => {
      const here = linearTrend(series(daily))
      const there = linearTrend(daily.map((value, at) => ({ day: start + at, value })))

      if (!here || !there) return false
      expect(there.slope).toBeCloseTo(here.slope, 8)
      if (Math.abs(here.p - 0.05) < 1e-6) return true
      return here.p < 0.05 === (here.interval.low > 0 || here.interval.high < 0)
    }),
  )
})
