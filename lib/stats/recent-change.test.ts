import { expect, test } from 'vitest'
import { recentChange } from './recent-change'

test('the last periods are compared with those before, each as a ratio of sums', () => {
  const change = recentChange(
    [
      { count: 10, n: 20 },
      { count: 2, n: 20 },
      { count: 0, n: 0 },
      { count: 6, n: 10 },
    ],
    2,
  )

  // 6 of 10 against 12 of 40; Wilson 0.3127–0.8318 and 0.1807–0.4543
  expect(change?.value).toBeCloseTo(0.3, 10)
  expect(change?.interval.low).toBeCloseTo(0.3 - Math.hypot(0.6 - 0.3127, 0.4543 - 0.3), 3)
  expect(change?.interval.high).toBeCloseTo(0.3 + Math.hypot(0.8318 - 0.6, 0.3 - 0.1807), 3)
  expect(change?.moreThanNoise).toBe(false)
})

test('with too little on either side there is no change to tell', () => {
  const none = recentChange([{ count: 3, n: 30 }], 6)
  const few = recentChange(
    [
      { count: 3, n: 9 },
      { count: 3, n: 30 },
    ],
    1,
  )

  expect(none).toBeNull()
  expect(few).toBeNull()
})
