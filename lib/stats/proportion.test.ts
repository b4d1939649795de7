import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isTooFew } from './estimate'
import { proportion } from './proportion'

test('the paper: 39.65 % of 8,343 CLI sessions and 43.51 % of 12,231 IDE sessions have an episode', () => {
  const cli = proportion(3_308, 8_343)
  const ide = proportion(5_322, 12_231)

  expect(cli.value).toBeCloseTo(0.3965, 5)
  expect(cli.interval?.low).toBeCloseTo(0.386053, 6)
  expect(cli.interval?.high).toBeCloseTo(0.407042, 6)
  expect(ide.value).toBeCloseTo(0.435124, 6)
  expect(ide.interval?.low).toBeCloseTo(0.426359, 6)
  expect(ide.interval?.high).toBeCloseTo(0.443929, 6)
})

test('the paper: 9.33 % of episodes are visibly resolved, 91.49 % of these after pushback', () => {
  const resolved = proportion(1_504, 16_118)
  const afterPushback = proportion(1_376, 1_504)

  expect(resolved.value).toBeCloseTo(0.0933, 4)
  expect(afterPushback.value).toBeCloseTo(0.9149, 4)
  expect(afterPushback.interval?.low).toBeCloseTo(0.899713, 6)
})

test("none of ten may still be 27.75 %: Wilson's interval is not empty at the ends", () => {
  const none = proportion(0, 10)

  expect(none.value).toBe(0)
  expect(none.interval?.low).toBe(0)
  expect(none.interval?.high).toBeCloseTo(0.277533, 6)
})

test('out of nothing there is no share', () => {
  const empty = proportion(0, 0)

  expect(empty).toEqual({ count: 0, n: 0, value: null, interval: null })
})

test('more than all is refused', () => {
  expect(() => proportion(3, 2)).toThrow('3 of 2 is no proportion')
})

test('nine are too few to say something, ten are not', () => {
  expect(isTooFew(9)).toBe(true)
  expect(isTooFew(10)).toBe(false)
})

const hits = fc.integer({ min: 1, max: 1e6 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

test('the interval holds the share and stays between 0 and 1', () => {
  fc.assert(
    fc.property(hits, ([count, n]) => {
      const { value, interval } = proportion(count, n)

      if (value === null || !interval) return false
      return 0 <= interval.low && interval.low <= value && value <= interval.high && interval.high <= 1
    }),
  )
})

test('the interval of those without is the mirror of the interval of those with', () => {
  fc.assert(
    fc.property(hits, ([count, n]) => {
      const withIt = proportion(count, n).interval
      const without = proportion(n - count, n).interval

      expect(without?.low).toBeCloseTo(1 - (withIt?.high ?? Number.NaN), 10)
    }),
  )
})

test('ten times as many of the same share make the interval narrower', () => {
  fc.assert(
    fc.property(hits, ([count, n]) => {
      const few = proportion(count, n).interval
      const many = proportion(10 * count, 10 * n).interval

      return few !== null && many !== null && many.high - many.low < few.high - few.low
    }),
  )
})
