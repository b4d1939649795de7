import { expect, test } from 'vitest'
import { knownPushbacks } from './known-pushbacks'

test('of episodes without a turn of pushback it is not known how many there were', () => {
  expect(knownPushbacks({ episodes: 16_118, pushbacks: 0, selfCorrected: 45 })).toBeNull()
})

test('no episodes, and agents that corrected themselves, are no pushback', () => {
  expect(knownPushbacks({ episodes: 0, pushbacks: 0, selfCorrected: 0 })).toBe(0)
  expect(knownPushbacks({ episodes: 2, pushbacks: 0, selfCorrected: 2 })).toBe(0)
})

test('what is known is said', () => {
  expect(knownPushbacks({ episodes: 3, pushbacks: 5, selfCorrected: 0 })).toBe(5)
})
