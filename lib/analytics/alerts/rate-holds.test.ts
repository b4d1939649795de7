import { expect, test } from 'vitest'
import type { SettingsOf } from '@/lib/contracts/alerts'
import { proportion } from '@/lib/stats/proportion'
import { isOver } from './rate-holds'

const SETTINGS: SettingsOf<'rate'> = { kind: 'rate', measure: 'share', threshold: 40, days: 28, onlyIfCertain: true }

test('a share whose interval reaches below the threshold is not certainly over it', () => {
  // 50 of 100: Wilson's interval is 40.4 to 59.6 %.
  expect(isOver(proportion(50, 100), SETTINGS)).toBe(true)
  expect(isOver(proportion(49, 100), SETTINGS)).toBe(false)
})

test('without certainty the value alone decides', () => {
  expect(isOver(proportion(41, 100), { ...SETTINGS, onlyIfCertain: false })).toBe(true)
  expect(isOver(proportion(40, 100), { ...SETTINGS, onlyIfCertain: false })).toBe(false)
})

test('under ten sessions nothing is over anything', () => {
  expect(isOver(proportion(9, 9), { ...SETTINGS, onlyIfCertain: false })).toBe(false)
  expect(isOver(proportion(0, 0), SETTINGS)).toBe(false)
})
