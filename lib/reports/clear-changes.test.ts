import { expect, test } from 'vitest'
import { clearChanges } from './clear-changes'

test('a change is clear where its interval leaves out zero and it is not one of many that chance would bring', () => {
  const clear = { now: { count: 100, n: 200 }, before: { count: 60, n: 200 } }
  const borderline = { now: { count: 60, n: 100 }, before: { count: 46, n: 100 } }
  const none = { now: { count: 50, n: 100 }, before: { count: 50, n: 100 } }

  // 60 and 46 of 100: chi-square 196 / 49.82 = 3.934, p 0.0473. Among seven tests the second smallest p comes to 0.166.
  const alone = clearChanges([borderline])
  const amongMany = clearChanges([clear, borderline, none, none, none, none, none])

  expect(alone).toMatchObject([{ change: { moreThanNoise: true }, isClear: true }])
  expect(amongMany.map(({ isClear }) => isClear)).toEqual([true, false, false, false, false, false, false])
  expect(amongMany[0]?.change?.difference).toBeCloseTo(20, 10)
})

test('fewer than ten on either side tell no change', () => {
  const changes = clearChanges([
    { now: { count: 9, n: 9 }, before: { count: 0, n: 100 } },
    { now: { count: 90, n: 100 }, before: { count: 0, n: 0 } },
  ])

  expect(changes).toEqual([
    { change: null, isClear: false },
    { change: null, isClear: false },
  ])
})
