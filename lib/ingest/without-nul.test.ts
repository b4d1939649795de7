import { expect, test } from 'vitest'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { withoutNul } from './without-nul'

test('a NUL that JSON escaped goes from every text, and nothing else changes', () => {
  const parsed = { sessions: [aTranscript({ repository: 'a\0b', turns: turnsOf(['developer', 'x\0y \\u0000 stays']) })], warnings: [] }

  const cleaned = withoutNul(parsed, '"a\\u0000b"')

  expect(cleaned).toEqual({
    sessions: [aTranscript({ repository: 'ab', turns: turnsOf(['developer', 'xy \\u0000 stays']) })],
    warnings: [],
  })
})

test('a source without one is handed on as it is', () => {
  const parsed = { sessions: [aTranscript()], warnings: [] }

  expect(withoutNul(parsed, 'no such thing')).toBe(parsed)
})
