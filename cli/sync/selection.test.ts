import { expect, test } from 'vitest'
import { durationSince } from './selection'

test.each([
  ['90m', 5_400_000],
  ['12h', 43_200_000],
  ['30d', 2_592_000_000],
  ['2w', 1_209_600_000],
  ['2026-03-01', 86_400_000],
  ['soon', null],
  ['2026', null],
])('since %s is %j ms', (text, expected) => {
  expect(durationSince(text, Date.parse('2026-03-02'))).toBe(expected)
})
