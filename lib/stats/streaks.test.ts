import fc from 'fast-check'
import { expect, test } from 'vitest'
import { streaks } from './streaks'

test('three wrong, two clean, two wrong: three at most, two now', () => {
  expect(streaks([true, true, true, false, false, true, true])).toEqual({ longest: 3, current: 2, currentClean: 0 })
})

test('a clean session ends the run and begins one of its own', () => {
  expect(streaks([true, true, false])).toEqual({ longest: 2, current: 0, currentClean: 1 })
})

test('sessions never wrong are all clean, and none are neither', () => {
  expect(streaks([false, false, false])).toEqual({ longest: 0, current: 0, currentClean: 3 })
  expect(streaks([])).toEqual({ longest: 0, current: 0, currentClean: 0 })
})

test('the longest is no shorter than the current, read backwards it is the same, and one of the two currents is 0', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (sessions) => {
      const { longest, current, currentClean } = streaks(sessions)

      expect(longest).toBeGreaterThanOrEqual(current)
      expect(streaks([...sessions].reverse()).longest).toBe(longest)
      expect(Math.min(current, currentClean)).toBe(0)
      expect(Math.max(current, currentClean) > 0).toBe(sessions.length > 0)
    }),
  )
})
