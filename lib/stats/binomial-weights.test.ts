import { expect, test } from 'vitest'
import { binomialWeights } from './binomial-weights'

test('four throws of a coin weigh 1, 4, 6, 4 and 1, beside the 6 in the middle', () => {
  const { weights, total } = binomialWeights(4, 1 / 2)

  expect([0, 1, 2, 3, 4].map((count) => (weights.get(count) ?? 0) * 6)).toEqual([1, 4, 6, 4, 1].map((each) => expect.closeTo(each, 12)))
  expect(total).toBeCloseTo(16 / 6, 12)
})

test('two throws of a die: 25, 10 and 1 of 36 have none, one and two sixes', () => {
  const { weights, total } = binomialWeights(2, 1 / 6)

  expect([0, 1, 2].map((count) => ((weights.get(count) ?? 0) / total) * 36)).toEqual([25, 10, 1].map((each) => expect.closeTo(each, 12)))
})

test('a million draws neither overflow nor take a million steps', () => {
  const { weights, total } = binomialWeights(1_000_000, 0.3)

  // The peak of a binomial is 1 / √(2π n p (1 − p)) of it all.
  expect(1 / total).toBeCloseTo(1 / Math.sqrt(2 * Math.PI * 210_000), 8)
  expect(weights.size).toBeLessThan(40_000)
})
