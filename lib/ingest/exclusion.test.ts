import { expect, test } from 'vitest'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { exclusionOf } from './exclusion'

test('a session in which a developer speaks counts', () => {
  expect(exclusionOf(aTranscript({ turns: turnsOf(['developer', 'Add a login page.']) }))).toBeNull()
})

test('a rejection or an interruption without words is speaking', () => {
  expect(exclusionOf(aTranscript({ turns: turnsOf(['developer', [{ type: 'interruption', words: null }]]) }))).toBeNull()
  expect(exclusionOf(aTranscript({ turns: turnsOf(['developer', [{ type: 'rejection', callId: null, words: null }]]) }))).toBeNull()
})

test('a session without turns, or with notices and blanks only, is empty', () => {
  const notice = { type: 'notice', notice: 'command', text: '/clear' } as const

  expect(exclusionOf(aTranscript({ turns: [] }))).toBe('empty')
  expect(exclusionOf(aTranscript({ turns: turnsOf(['developer', [notice]], ['agent', 'Hello.']) }))).toBe('empty')
  expect(exclusionOf(aTranscript({ turns: turnsOf(['developer', ' \n']) }))).toBe('empty')
  expect(exclusionOf(aTranscript({ turns: turnsOf(['agent', 'Hello.']) }))).toBe('empty')
})

test('what another agent or a script said is told apart, even where nothing was said', () => {
  expect(exclusionOf(aTranscript({ origin: 'subagent' }))).toBe('subagent')
  expect(exclusionOf(aTranscript({ origin: 'automated' }))).toBe('automated')
  expect(exclusionOf(aTranscript({ origin: 'automated', turns: [] }))).toBe('automated')
})
