import { expect, test } from 'vitest'
import { monthsText } from './strip-months'

test('months are named once, with the years that tell them apart', () => {
  expect(monthsText('2026-03-01', '2026-04-01')).toBe('Mar 2026')
  expect(monthsText('2026-03-01', '2026-06-01')).toBe('Mar–May 2026')
  expect(monthsText('2025-11-01', '2026-03-01')).toBe('Nov 2025–Feb 2026')
})
