import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rate } from './rate'

test('the paper: 0.1320 episodes per developer turn in IDEs, 0.0505 in CLIs', () => {
  const ide = rate(10_442, 79_104)
  const cli = rate(5_676, 112_322)

  expect(ide.value).toBeCloseTo(0.132, 4)
  expect(cli.value).toBeCloseTo(0.0505, 4)
  expect((cli.interval?.low ?? 0) * 112_322).toBeCloseTo(5_529.28724, 4)
  expect((cli.interval?.high ?? 0) * 112_322).toBeCloseTo(5_825.62005, 4)
})

test('three events stand for 0.6187 to 8.7673, as in published tables', () => {
  const three = rate(3, 1)

  expect(three.interval?.low).toBeCloseTo(0.618672, 6)
  expect(three.interval?.high).toBeCloseTo(8.767273, 6)
})

test('no event in 100 turns may still be 3.69 per 100', () => {
  const none = rate(0, 100)

  expect(none.value).toBe(0)
  expect(none.interval?.low).toBe(0)
  expect(none.interval?.high).toBeCloseTo(0.036889, 6)
})

test('without turns there is no rate', () => {
  expect(rate(0, 0)).toEqual({ count: 0, n: 0, value: null, interval: null })
})

test('the interval holds the rate, and a rate may be above one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }), (count, turns) => {
      const { value, interval } = rate(count, turns)

      return value !== null && interval !== null && interval.low <= value && value < interval.high
    }),
  )
})
