import { expect, test } from 'vitest'
import { presetOf, presets } from './range-presets'

test('a preset ends with today, which it includes', () => {
  expect(presets('2026-03-10')[0]).toEqual({ name: 'Last 7 days', range: { from: '2026-03-04', to: '2026-03-11' } })
})

test('a range is called by its preset, else by its first and last day', () => {
  expect(presetOf({ from: null, to: null }, '2026-03-10')).toBe('All time')
  expect(presetOf({ from: '2026-02-01', to: '2026-03-01' }, '2026-03-10')).toBe('2026-02-01 – 2026-02-28')
  expect(presetOf({ from: '2026-02-01', to: '2026-02-02' }, '2026-03-10')).toBe('2026-02-01')
  expect(presetOf({ from: '2026-02-01', to: null }, '2026-03-10')).toBe('since 2026-02-01')
  expect(presetOf({ from: null, to: '2026-02-01' }, '2026-03-10')).toBe('up to 2026-01-31')
})
