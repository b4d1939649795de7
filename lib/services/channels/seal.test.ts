import { expect, test } from 'vitest'
import { seal, sealingKey, unseal } from './seal'

const KEY = sealingKey('a secret of at least thirty-two characters')

test('what is sealed can be read with the same secret, in the same place', () => {
  const sealed = seal(KEY, 'workspace/channel', 'https://hooks.example.com/T0/äöü')

  const text = unseal(KEY, 'workspace/channel', sealed)

  expect(text).toBe('https://hooks.example.com/T0/äöü')
  expect(Buffer.from(sealed).toString('latin1')).not.toContain('example')
})

test('the same text is sealed differently each time', () => {
  const [one, other] = [seal(KEY, 'a', 'text'), seal(KEY, 'a', 'text')]

  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false)
})

test.each([
  ['another secret', sealingKey('another secret of thirty-two characters'), 'a', (bytes: Uint8Array) => bytes],
  ['another row', KEY, 'b', (bytes: Uint8Array) => bytes],
  ['a changed byte', KEY, 'a', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 14 ? byte ^ 1 : byte))],
  ['missing bytes', KEY, 'a', (bytes: Uint8Array) => bytes.slice(0, 10)],
])('%s opens nothing, and the message says what to do', (_, key, place, change) => {
  const sealed = change(seal(KEY, 'a', 'text'))

  const opening = () => unseal(key, place, sealed)

  expect(opening).toThrow('Delete the channel and add it again')
})
