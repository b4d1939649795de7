import { expect, test } from 'vitest'
import { observedValues } from './daily-value'

test('a day without a value is left out, a day with zero is not', () => {
  const observed = observedValues([
    { day: 0, value: 0.5 },
    { day: 1, value: null },
    { day: 2, value: 0 },
  ])

  expect(observed).toEqual([
    { day: 0, value: 0.5 },
    { day: 2, value: 0 },
  ])
})

test('what was divided by zero is refused, not taken for a gap', () => {
  expect(() => observedValues([{ day: 3, value: Number.NaN }])).toThrow('NaN on day 3 is no daily value')
  expect(() => observedValues([{ day: Number.POSITIVE_INFINITY, value: 1 }])).toThrow(RangeError)
})
