import { describe, expect, test } from 'vitest'
import type { Part } from '@/lib/domain/transcript'
import { aTurn } from '@/lib/testing/builders'
import { asksDeveloper } from './asks-developer'
import { closingLines } from './closing-lines'

const ran: Part = { type: 'tool_call', id: '1', name: 'Bash', kind: 'shell', target: null, command: 'make', input: null }
const says = (text: string): Part => ({ type: 'text', text })
const asks = (...parts: Part[]) => asksDeveloper(closingLines(aTurn({ role: 'agent', parts })))

describe('the last words of a turn are a question', () => {
  test.each([
    'The export is ready. Want me to commit it?',
    'Two ways lead there. **Which one do you prefer?**',
    'How shall I proceed?\n1. Keep the old table\n2. Drop it\n3. Something else?',
    'Which ones?\n\n- the first\n- the second',
    'Shall I rename it? It would touch twelve files.',
    '¿Quieres que lo arregle?',
    'On continue avec la suite ? (`y` / `n`)',
    '要我继续吗？',
    'このまま進めてもよろしいでしょうか。',
  ])('%s', (text) => {
    expect(asks(says(text))).toBe(true)
  })
})

describe('nothing is asked', () => {
  test.each([
    'I added the footer.',
    'Done. Is there anything else you would like me to do?',
    'Hello! How can I help you today?',
    'Let me know if you want to change it.',
    `Why did it fail? ${'The cache held an old value, and nobody read it again. '.repeat(5)}`,
    'The query is:\n```\nselect 1 ?\n```',
    'Changed:\n?? docs/notes.md\n?? src/footer.ts',
    'See https://example.com/search?q=footer for more.',
  ])('%s', (text) => {
    expect(asks(says(text))).toBe(false)
  })

  test('where the agent went to work after its question', () => {
    expect(asks(says('Shall I run it?'), ran)).toBe(false)
    expect(asks(ran, says('Shall I run it again?'))).toBe(true)
  })
})
