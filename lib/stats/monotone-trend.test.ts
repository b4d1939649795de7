import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monotoneTrend } from './monotone-trend'

const series = (values: readonly (number | null)[]) => values.map((value, day) => ({ day, value }))

test('ten days that rise by one: all 45 pairs rise, with variance 10 × 9 × 25 / 18 = 125, so z is 44 / √125', () => {
  const trend = monotoneTrend(series([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))

  expect(trend?.s).toBe(45)
  expect(trend?.p).toBeCloseTo(8.30307e-5, 10)
  expect(trend?.slope).toBe(1)
  expect(trend?.interval).toEqual({ low: 1, high: 1 })
})

test('five pairs of equal days take 5 × 2 × 1 × 9 / 18 = 5 from the variance: z is 39 / √120', () => {
  const trend = monotoneTrend(series([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]))

  expect(trend?.s).toBe(40)
  expect(trend?.p).toBeCloseTo(3.705772e-4, 10)
  expect(trend?.slope).toBe(0.5)
  expect(trend?.interval.low).toBeCloseTo(0.4, 12)
  expect(trend?.interval.high).toBe(0.5)
})

test('the Nile at Aswan, 1871 to 1890: −50/7 a year, from −20.2222 to 2.8182, as SciPy has it', () => {
  const flow = [1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140]

  const trend = monotoneTrend(series(flow))

  expect(trend?.s).toBe(-46)
  expect(trend?.p).toBeCloseTo(0.1433055, 7)
  expect(trend?.slope).toBeCloseTo(-50 / 7, 12)
  expect(trend?.interval.low).toBeCloseTo(-20.222222, 6)
  expect(trend?.interval.high).toBeCloseTo(2.818182, 6)
})

test('one wild day moves nothing', () => {
  const trend = monotoneTrend(series([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000]))

  expect(trend?.slope).toBe(1)
  expect(trend?.s).toBe(45)
})

test('a gap is no zero, and the order that days come in does not matter', () => {
  const days = series([null, 1, 2, 3, null, 5, 6, 7, 8, 9, 10, 11])

  const trend = monotoneTrend(days.toReversed())

  expect(trend?.n).toBe(10)
  expect(trend?.slope).toBe(1)
  expect(trend?.s).toBe(45)
})

test('ten days without an episode show no trend', () => {
  const trend = monotoneTrend(series(Array.from({ length: 10 }, () => 0)))

  expect(trend).toEqual({ slope: 0, interval: { low: 0, high: 0 }, s: 0, p: 1, n: 10 })
})

test('nine days are too few for a trend', () => {
  expect(monotoneTrend(series([1, 2, 3, 4, null, 6, 7, 8, 9, 10]))).toBeNull()
})

test('a day with two values is refused', () => {
  expect(() => monotoneTrend([...series([1, 2, 3]), { day: 2, value: 4 }])).toThrow('day 2 is there twice')
})

const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 10, maxLength: 60 })

test('seen backwards, a trend changes its sign and nothing else', () => {
  fc.assert(
    fc.property(values, (daily) => {
      const there = monotoneTrend(series(daily))
      const back = monotoneTrend(series(daily.toReversed()))

      expect(back?.s).toBeCloseTo(-(there?.s ?? Number.NaN), 12)
      expect(back?.slope).toBeCloseTo(-(there?.slope ?? Number.NaN), 12)
      expect(back?.interval.low).toBeCloseTo(-(there?.interval.high ?? Number.NaN), 12)
      expect(back?.p).toBe(there?.p)
    }),
  )
})

test('the interval holds the slope, and only the order of the values counts for p', () => {
  fc.assert(
    fc.property(values, (daily) => {
      const plain = monotoneTrend(series(daily))
      const cubed = monotoneTrend(series(daily.map((value) => value ** 3)))

      if (!plain || !cubed) return false
      return plain.interval.low <= plain.slope && plain.slope <= plain.interval.high && plain.p === cubed.p
    }),
  )
})
