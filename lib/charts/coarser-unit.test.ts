import { expect, test } from 'vitest'
import { coarserUnit } from './coarser-unit'

test('a coarser unit than was asked for is told, with what to do', () => {
  expect(coarserUnit('day', 'week')).toBe('More than 400 days cannot be drawn, so it is by week; choose a shorter range to see days.')
})

test('there is nothing to tell where the unit is the asked one, or none was asked for', () => {
  expect([coarserUnit('day', 'day'), coarserUnit(null, 'month')]).toEqual([null, null])
})
