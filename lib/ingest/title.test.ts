import { expect, test } from 'vitest'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { titleOf } from './title'

test("a session's own title comes first", () => {
  expect(titleOf(aTranscript({ title: 'Login page' }))).toBe('Login page')
})

test("without a title the developer's first words are shown, not notices or the agent's words", () => {
  const turns = turnsOf(
    ['agent', 'Hello.'],
    ['developer', [{ type: 'notice', notice: 'command', text: '/clear' }]],
    ['developer', 'Fix the\n  failing\ttest.'],
  )

  expect(titleOf(aTranscript({ title: ' \n', turns }))).toBe('Fix the failing test.')
})

test('a session without words has a title to show', () => {
  expect(titleOf(aTranscript({ turns: [] }))).toBe('Untitled session')
})

test('a long title is cut to 120 characters, and no character is split', () => {
  const title = titleOf(aTranscript({ title: '🎈'.repeat(200) }))

  expect(title).toBe(`${'🎈'.repeat(119)}…`)
})

test('control characters and halves of characters do not reach a title', () => {
  expect(titleOf(aTranscript({ title: 'Fix\u0000 the\u001b[0m \ud83c test\u2028now' }))).toBe('Fix the [0m test now')
})
