import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from './seeded-random'

test('the 10,000th number of seed 5489 is 4123659995, as the C++ standard asks of mt19937', () => {
  const random = seededRandom(5489)

  const drawn = Array.from({ length: 10_000 }, () => random() * 2 ** 32)

  expect(drawn[0]).toBe(3_499_211_612)
  expect(drawn[9_999]).toBe(4_123_659_995)
})

test('the same seed gives the same numbers, another gives others', () => {
  const [one, same, other] = [seededRandom(7), seededRandom(7), seededRandom(8)]

  const first = [one(), one(), one()]

  expect([same(), same(), same()]).toEqual(first)
  expect([other(), other(), other()]).not.toEqual(first)
})

test('what is no seed is refused', () => {
  expect(() => seededRandom(-1)).toThrow('-1 is no seed')
  expect(() => seededRandom(0.5)).toThrow(RangeError)
  expect(() => seededRandom(2 ** 32)).toThrow(RangeError)
})

test('every number is at least 0 and below 1', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
      const random = seededRandom(seed)

      return Array.from({ length: 50 }, random).every((number) => number >= 0 && number < 1)
    }),
  )
})
