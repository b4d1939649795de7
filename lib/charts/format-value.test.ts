import { expect, test } from 'vitest'
import { cellText, countOf, countsText, intervalText, outOf, pText, signed, valueText } from './format-value'

test('a value carries its unit, and a missing one is a dash', () => {
  expect(valueText(39.651, 'percent')).toBe('39.7 %')
  expect(valueText(13.2, 'per 100 developer turns')).toBe('13.2')
  expect(valueText(20574, 'count')).toBe('20,574')
  expect(valueText(null, 'percent')).toBe('–')
})

test('an interval, a denominator and a change read as text', () => {
  expect(intervalText({ low: 38.62, high: 40.71 }, 'percent')).toBe('38.6–40.7 %')
  expect(outOf({ count: 3308, n: 8343 }, 'sessions')).toBe('3,308 of 8,343 sessions')
  expect(signed(-2.04, 'percent')).toBe('−2.0 points')
  expect(signed(0.5, 'per 100 developer turns')).toBe('+0.5')
})

test('what there is one of is said of one', () => {
  expect(countOf(1, 'episodes')).toBe('1 episode')
  expect(countOf(1, 'pairs of adjacent sessions')).toBe('1 pair of adjacent sessions')
  expect(countOf(1, 'sessions that were read for it')).toBe('1 session that was read for it')
  expect(countOf(1, 'developer turns')).toBe('1 developer turn')
  expect(countOf(0, 'sessions with a change')).toBe('0 sessions with a change')
  expect(outOf({ count: 1, n: 1 }, 'visibly resolved episodes')).toBe('1 of 1 visibly resolved episode')
})

test('table cells keep two decimals, counts none', () => {
  expect(cellText(41.954, { name: 'Share', kind: 'percent' })).toBe('41.95')
  expect(cellText(1204, { name: 'Count', kind: 'count' })).toBe('1,204')
})

test('a share is a part of a whole, a rate events in an exposure, and a ratio only rests on what was looked at', () => {
  expect(countsText({ count: 12, n: 340 }, 'percent', 'sessions')).toBe('12 of 340 sessions')
  expect(countsText({ count: 16_118, n: 191_426 }, 'per 100 developer turns', 'developer turns')).toBe('16,118 in 191,426 developer turns')
  expect(countsText({ count: 0, n: 18_935 }, 'ratio', 'pairs of sessions')).toBe('18,935 pairs of sessions')
  expect(countsText({ count: 12, n: 340 }, 'percent', null)).toBe('12 of 340')
  expect(countsText({ count: 0, n: 18_935 }, 'ratio', null)).toBe('n 18,935')
})

test('p has three digits, and a smaller one is only said to be smaller', () => {
  expect(pText(0.0124)).toBe('0.012')
  expect(pText(0.57)).toBe('0.570')
  expect(pText(2.2e-102)).toBe('< 0.001')
})
