import fc from 'fast-check'
import { expect, test } from 'vitest'
import { difference } from './difference'
import { proportion } from './proportion'
import { rate } from './rate'

test("Newcombe's own example: 56 of 70 against 48 of 80 differ by 0.0524 to 0.3339", () => {
  const change = difference(proportion(48, 80), proportion(56, 70))

  expect(change?.value).toBeCloseTo(0.2, 10)
  expect(change?.interval.low).toBeCloseTo(0.0524, 4)
  expect(change?.interval.high).toBeCloseTo(0.3339, 4)
  expect(change?.moreThanNoise).toBe(true)
})

test('the paper: IDE sessions go wrong 2.5 to 5.2 points more often than CLI sessions', () => {
  const change = difference(proportion(3_308, 8_343), proportion(5_322, 12_231))

  expect(change?.interval.low).toBeCloseTo(0.024914, 6)
  expect(change?.interval.high).toBeCloseTo(0.052286, 6)
})

test('five of ten against four of ten is noise', () => {
  const change = difference(proportion(4, 10), proportion(5, 10))

  expect(change?.interval.low).toBeCloseTo(-0.289794, 6)
  expect(change?.moreThanNoise).toBe(false)
})

test('with nine on one side nothing is compared', () => {
  expect(difference(proportion(0, 9), proportion(50, 100))).toBeNull()
  expect(difference(proportion(50, 100), proportion(0, 0))).toBeNull()
})

test('rates are compared the same way: the IDE rate of the paper is above its CLI rate', () => {
  const change = difference(rate(5_676, 112_322), rate(10_442, 79_104))

  expect(change?.value).toBeCloseTo(0.08147, 5)
  expect(change?.moreThanNoise).toBe(true)
})

const group = fc.integer({ min: 10, max: 1e4 }).chain((n) => fc.integer({ min: 0, max: n }).map((count) => proportion(count, n)))

test('turned round, a difference changes its sign and nothing else', () => {
  fc.assert(
    fc.property(group, group, (a, b) => {
      const there = difference(a, b)
      const back = difference(b, a)

      expect(back?.value).toBeCloseTo(-(there?.value ?? Number.NaN), 12)
      expect(back?.interval.low).toBeCloseTo(-(there?.interval.high ?? Number.NaN), 12)
      expect(back?.moreThanNoise).toBe(there?.moreThanNoise)
    }),
  )
})

test('a group never differs from itself', () => {
  fc.assert(fc.property(group, (a) => difference(a, a)?.moreThanNoise === false))
})
