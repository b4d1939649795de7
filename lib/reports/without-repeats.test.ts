import { expect, test } from 'vitest'
import { withoutRepeats } from './without-repeats'

const CAUTION = 'Only 12 of 30 days after it lie in the month.'
const FIRST = ['2026-10-20', 'AGENTS.md changed', 'Sessions with an episode', '3', CAUTION]

test('a row of the same thing tells only what differs', () => {
  const second = ['2026-10-20', 'AGENTS.md changed', 'Episodes per 100 developer turns', '3', CAUTION]

  expect(withoutRepeats(second, FIRST)).toEqual(['', '', 'Episodes per 100 developer turns', '3', ''])
})

test('the first row, another thing, and a row that shares one column alone are told whole', () => {
  const sameDay = ['2026-10-20', 'A new model', 'Sessions with an episode', '3', CAUTION]

  expect(withoutRepeats(FIRST, undefined)).toEqual(FIRST)
  expect(withoutRepeats(sameDay, FIRST)).toEqual(sameDay)
  expect(withoutRepeats(FIRST, FIRST)).toEqual(FIRST)
})
