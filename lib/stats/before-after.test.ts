import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beforeAfter } from './before-after'

test("Newcombe's example, spread over days: from 48 of 80 to 56 of 70 is 0.2, from 0.0524 to 0.3339", () => {
  const days = [
    { day: '2026-02-27', count: 30, n: 45 },
    { day: '2026-02-28', count: 18, n: 35 },
    { day: '2026-03-01', count: 50, n: 60 },
    { day: '2026-03-03', count: 6, n: 10 },
  ]

  const change = beforeAfter(days, '2026-03-01', 'share')

  expect(change.before).toMatchObject({ count: 48, n: 80, value: 0.6 })
  expect(change.after).toMatchObject({ count: 56, n: 70, value: 0.8 })
  expect(change.difference?.value).toBeCloseTo(0.2, 12)
  expect(change.difference?.interval.low).toBeCloseTo(0.0524, 4)
  expect(change.difference?.interval.high).toBeCloseTo(0.3339, 4)
  expect(change.difference?.moreThanNoise).toBe(true)
})

test('three episodes in 100 turns, then none in 100: the ends of 0.6187 to 8.7673 and of 0 to 3.6889 are squared and added', () => {
  const days = [
    { day: '2026-03-01', count: 3, n: 100 },
    { day: '2026-03-02', count: 0, n: 100 },
  ]

  const change = beforeAfter(days, '2026-03-02', 'rate')

  // −0.03 − (0.08767 − 0.03), and −0.03 + √(0.03689² + (0.03 − 0.00619)²)
  expect(change.difference?.value).toBeCloseTo(-0.03, 12)
  expect(change.difference?.interval.low).toBeCloseTo(-0.087673, 6)
  expect(change.difference?.interval.high).toBeCloseTo(0.013907, 6)
  expect(change.difference?.moreThanNoise).toBe(false)
})

test('a rate may be above one, a share may not', () => {
  const days = [
    { day: '2026-03-01', count: 30, n: 20 },
    { day: '2026-03-02', count: 10, n: 20 },
  ]

  expect(beforeAfter(days, '2026-03-02', 'rate').before.value).toBe(1.5)
  expect(() => beforeAfter(days, '2026-03-02', 'share')).toThrow('30 of 20 is no proportion')
})

test('with nine turns on a side, or none, both sides are told but not compared', () => {
  const days = [
    { day: '2026-03-01', count: 2, n: 9 },
    { day: '2026-03-02', count: 10, n: 100 },
  ]

  expect(beforeAfter(days, '2026-03-02', 'rate')).toMatchObject({ before: { count: 2, n: 9 }, difference: null })
  expect(beforeAfter(days, '2026-01-01', 'rate')).toMatchObject({ before: { n: 0, value: null }, difference: null })
})

const day = fc.record({
  day: fc.constantFrom('2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'),
  count: fc.integer({ min: 0, max: 50 }),
  n: fc.integer({ min: 50, max: 500 }),
})

test('every session is on one side, and a day that held none changes nothing', () => {
  fc.assert(
    fc.property(fc.array(day, { maxLength: 30 }), (days) => {
      const change = beforeAfter(days, '2026-03-01', 'share')
      const withEmptyDays = beforeAfter([...days, { day: '2026-02-20', count: 0, n: 0 }], '2026-03-01', 'share')

      expect(change.before.n + change.after.n).toBe(days.reduce((total, { n }) => total + n, 0))
      expect(withEmptyDays).toEqual(change)
    }),
  )
})
