import { expect, test } from 'vitest'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { plainSourceId, sessionIdentity } from './session-identity'

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

test('a UUID is the same in capitals and behind a date', () => {
  const plain = '1f0c9a52-7d3e-4b61-9a1c-0d5e8f2b7a10'

  expect(plainSourceId('1F0C9A52-7D3E-4B61-9A1C-0D5E8F2B7A10')).toBe(plain)
  expect(plainSourceId(`2026-01-06-${plain}`)).toBe(plain)
})

test('the same id in capitals is the same session', () => {
  const id = '1f0c9a52-7d3e-4b61-9a1c-0d5e8f2b7a10'

  expect(sessionIdentity(aTranscript({ sourceId: id.toUpperCase() }), 'a.md')).toBe(
    sessionIdentity(aTranscript({ sourceId: id }), 'a.jsonl'),
  )
})

test('any other id is kept as it is, as capitals may matter', () => {
  expect(plainSourceId('ses_4AbC')).toBe('ses_4AbC')
  expect(plainSourceId('agent-a1b2')).toBe('agent-a1b2')
})
