import { expect, test } from 'vitest'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { sessionIdentity } from './session-identity'

const untimed = { startedAt: null, startReliability: 'none', title: 'Discount in the cart' } as const

test('the agent’s own id is enough', () => {
  const one = aTranscript({ sourceId: 'abc' })
  const other = aTranscript({ sourceId: 'abc', startedAt: null, turns: turnsOf(['developer', 'Stop.']) })

  expect(sessionIdentity(one, 'a.jsonl')).toBe(sessionIdentity(other, 'b.jsonl'))
})

test('a session without an id is known by its start and first words, whatever its file is called', () => {
  const one = aTranscript()
  const grown = aTranscript({ turns: turnsOf(['developer', 'Add a login page.'], ['agent', 'Done.'], ['developer', 'No.']) })

  expect(sessionIdentity(grown, 'new/b.md')).toBe(sessionIdentity(one, 'a.md'))
  expect(sessionIdentity(aTranscript({ turns: turnsOf(['developer', 'Add a cart.']) }), 'a.md')).not.toBe(sessionIdentity(one, 'a.md'))
})

test('a first turn that goes on is still the same session', () => {
  const one = aTranscript({ turns: turnsOf(['developer', [{ type: 'text', text: 'Hello?' }]]) })
  const grown = aTranscript({
    turns: turnsOf(
      [
        'developer',
        [
          { type: 'text', text: 'Hello?' },
          { type: 'text', text: 'Are you there?' },
        ],
      ],
      ['agent', 'Yes.'],
    ),
  })

  expect(sessionIdentity(grown, 'a.md')).toBe(sessionIdentity(one, 'a.md'))
})

test('without id and start, a session is known by its title and first words, as it is exported under ever new names', () => {
  const one = aTranscript(untimed)

  expect(sessionIdentity(aTranscript(untimed), 'cursor_discount (1).md')).toBe(sessionIdentity(one, 'cursor_discount.md'))
  expect(sessionIdentity(aTranscript({ ...untimed, title: 'Cart' }), 'a.md')).not.toBe(sessionIdentity(one, 'a.md'))
})

test('with nothing else, a session is known by its file’s name', () => {
  const one = aTranscript({ ...untimed, title: null })

  expect(sessionIdentity(one, 'old/a.md')).toBe(sessionIdentity(one, 'new/a.md'))
  expect(sessionIdentity(one, 'b.md')).not.toBe(sessionIdentity(one, 'a.md'))
})
