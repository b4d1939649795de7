import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rateRatio } from './rate-ratio'

const groups = (a: number, exposed: number, b: number, unexposed: number) => ({
  exposed: { count: a, n: exposed },
  unexposed: { count: b, n: unexposed },
})

test("R's own example: lung cancer in Fredericia, 11 in 800 against 21 in 3,011, ratio 1.971488, p = 0.07967", () => {
  const compared = rateRatio(groups(11, 800, 21, 3_011))

  expect(compared?.ratio?.value).toBeCloseTo(1.971488, 6)
  expect(compared?.p).toBeCloseTo(0.07967, 5)
  expect(compared?.ratio?.interval.low).toBeCloseTo(0.9651993, 7)
  expect(compared?.ratio?.interval.high).toBeCloseTo(4.0269046, 7)
  expect(compared?.ratio?.moreThanNoise).toBe(false)
})

test('none against five in as many turns: two of 32 ways are as one-sided, 0.0625', () => {
  const compared = rateRatio(groups(0, 50, 5, 50))

  expect(compared?.p).toBeCloseTo(0.0625, 12)
  expect(compared?.ratio?.value).toBe(0)
  expect(compared?.ratio?.interval.low).toBe(0)
})

test('the paper: 5,676 episodes in 112,322 turns of the CLI against 10,442 in 79,104 of the IDE, 0.383 of the rate', () => {
  const compared = rateRatio(groups(5_676, 112_322, 10_442, 79_104))

  expect(compared?.ratio?.value).toBeCloseTo(0.0505 / 0.132, 3)
  expect(compared?.ratio?.interval.low).toBeCloseTo(0.370643, 6)
  expect(compared?.ratio?.interval.high).toBeCloseTo(0.395393, 6)
  expect(compared?.p).toBe(0)
})

test('the paper: execution errors have the larger share in the CLI and the lower rate, p = 0.0124', () => {
  const compared = rateRatio(groups(245, 112_322, 218, 79_104))

  expect(compared?.ratio?.value).toBeCloseTo(0.791486, 6)
  expect(compared?.p).toBeCloseTo(0.0123648, 7)
})

test('five against none has a p, but no ratio', () => {
  const compared = rateRatio(groups(5, 50, 0, 50))

  expect(compared?.ratio).toBeNull()
  expect(compared?.p).toBeCloseTo(0.0625, 12)
})

test('without events, or with nine turns in a group, there is nothing to compare', () => {
  expect(rateRatio(groups(0, 50, 0, 50))).toBeNull()
  expect(rateRatio(groups(3, 9, 5, 50))).toBeNull()
})

const group = fc.record({ count: fc.integer({ min: 1, max: 500 }), n: fc.integer({ min: 10, max: 10_000 }) })

test('turned round, the ratio is its inverse and p stays', () => {
  fc.assert(
    fc.property(group, group, (exposed, unexposed) => {
      const there = rateRatio({ exposed, unexposed })
      const back = rateRatio({ exposed: unexposed, unexposed: exposed })

      expect((back?.ratio?.value ?? 0) * (there?.ratio?.value ?? 0)).toBeCloseTo(1, 9)
      expect((back?.ratio?.interval.low ?? 0) * (there?.ratio?.interval.high ?? 0)).toBeCloseTo(1, 9)
      expect(back?.p).toBeCloseTo(there?.p ?? -1, 9)
    }),
  )
})
