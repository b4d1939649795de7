import { expect, test } from 'vitest'
import { answered } from './post-outcomes'

test.each([
  [200, 'sent'],
  [204, 'sent'],
  [408, 'again'],
  [429, 'again'],
  [500, 'again'],
  [503, 'again'],
  [504, 'unknown'],
  [301, 'never'],
  [400, 'never'],
  [404, 'never'],
  [410, 'never'],
])('HTTP %i: %s', (statusCode, expected) => {
  const outcome = answered({ statusCode, headers: {} }, '')

  expect(outcome.kind === 'refused' ? (outcome.again ? 'again' : 'never') : outcome.kind).toBe(expected)
})

test('a receiver may ask to wait, for six hours at most', () => {
  const short = answered({ statusCode: 429, headers: { 'retry-after': '90' } }, 'slow down')
  const long = answered({ statusCode: 503, headers: { 'retry-after': '999999' } }, '')
  const odd = answered({ statusCode: 503, headers: { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' } }, '')

  expect(short).toEqual({ kind: 'refused', again: true, afterMs: 90_000, error: 'The receiver did not take it: HTTP 429: slow down.' })
  expect(long).toMatchObject({ afterMs: 21_600_000 })
  expect(odd).toMatchObject({ afterMs: 0 })
})

test('what a receiver says is shown on one short line', () => {
  const outcome = answered({ statusCode: 400, headers: {} }, `<b>no</b>\r\n\u0000\u202e${'x'.repeat(300)}`)

  expect(outcome).toMatchObject({ error: expect.stringMatching(/: <b>no<\/b> x{190}…\. Check/) })
})
