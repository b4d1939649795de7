import { expect, test } from 'vitest'
import { periodName } from './period-name'

test('a month has its name, and a week its number without a leading zero', () => {
  expect(periodName('2026-10')).toBe('October 2026')
  expect(periodName('2026-W43')).toBe('Week 43 of 2026')
  expect(periodName('2026-W05')).toBe('Week 5 of 2026')
})
