import { expect, test } from 'vitest'
import { f1, mean, ratio } from './counts'

test('F1 is 0 where nothing was found rightly, and unknown where there was nothing to find', () => {
  expect(f1({ tp: 3, fp: 1, fn: 2 })).toBeCloseTo(2 / 3, 12)
  expect(f1({ tp: 0, fp: 2, fn: 0 })).toBe(0)
  expect(f1({ tp: 0, fp: 0, fn: 1 })).toBe(0)
  expect(f1({ tp: 0, fp: 0, fn: 0 })).toBeNaN()
})

test('a mean is over what could be measured, and a share of nothing is unknown', () => {
  expect(mean([0.5, Number.NaN, 1])).toBe(0.75)
  expect(mean([Number.NaN])).toBeNaN()
  expect(ratio(1, 4)).toBe(0.25)
  expect(ratio(0, 0)).toBeNaN()
})
