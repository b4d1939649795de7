import { expect, test } from 'vitest'
import { refusedForGood, refusedForNow } from '@/lib/services/channels/outcome'
import { endOfAttempt } from './end-of-attempt'

const NOW = new Date('2026-11-01T08:00:00Z')
const REFUSED = refusedForNow('Not now.')

test.each([
  [1, '2026-11-01T08:01:00.000Z'],
  [2, '2026-11-01T08:05:00.000Z'],
  [3, '2026-11-01T08:30:00.000Z'],
  [4, '2026-11-01T10:00:00.000Z'],
  [5, '2026-11-01T14:00:00.000Z'],
])('after attempt %i the next is at %s', (attempts, nextAt) => {
  const end = endOfAttempt(REFUSED, { kind: 'report', attempts }, NOW)

  expect(end).toEqual({ status: 'waiting', error: 'Not now.', nextAt: new Date(nextAt) })
})

test('the sixth attempt is the last', () => {
  const end = endOfAttempt(REFUSED, { kind: 'report', attempts: 6 }, NOW)

  expect(end).toEqual({ status: 'failed', error: 'Not now. Given up after 6 attempts.' })
})

test('a receiver that asks to wait longer is waited for', () => {
  const end = endOfAttempt(refusedForNow('Slow down.', 600_000), { kind: 'alert', attempts: 1 }, NOW)

  expect(end).toMatchObject({ nextAt: new Date('2026-11-01T08:10:00Z') })
})

test('a test, and what is refused for good, fail at once', () => {
  const [ofTest, forGood] = [
    endOfAttempt(REFUSED, { kind: 'test', attempts: 1 }, NOW),
    endOfAttempt(refusedForGood('No.'), { kind: 'report', attempts: 1 }, NOW),
  ]

  expect(ofTest).toEqual({ status: 'failed', error: 'Not now.' })
  expect(forGood).toEqual({ status: 'failed', error: 'No.' })
})

test('what may have arrived is not tried again', () => {
  const end = endOfAttempt({ kind: 'unknown', error: 'It may have arrived.' }, { kind: 'report', attempts: 1 }, NOW)

  expect(end).toEqual({ status: 'unknown', error: 'It may have arrived.' })
})
