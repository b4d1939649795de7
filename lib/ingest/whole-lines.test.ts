import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wholeLines } from './whole-lines'

const bytes = (text: string) => new TextEncoder().encode(text)
const taken = (text: string, isLast = false) => text.slice(0, wholeLines(bytes(text), isLast))

describe('wholeLines', () => {
  test.each([
    ['a\nb\nc', 'a\nb\n'],
    ['a\nb\n', 'a\nb\n'],
    ['no end', ''],
    ['', ''],
  ])('of %j %j may be stored', (text, expected) => {
    expect(taken(text)).toBe(expected)
  })

  test('the last bytes of a file are stored without a line end', () => {
    expect(taken('a\nb', true)).toBe('a\nb')
  })

  test('a private key that is not closed waits, with its line', () => {
    expect(taken('talk\nkey: -----BEGIN RSA PRIVATE KEY-----\nMIIE\nabcd\n')).toBe('talk\n')
    expect(taken('talk\n-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\nmore')).toBe(
      'talk\n-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n',
    )
  })

  test('what only looks like a key does not hold up the rest for ever', () => {
    const text = `-----BEGIN nothing\n${'word\n'.repeat(10_000)}`

    expect(taken(text)).toBe(text)
  })

  test('whatever the pieces, all lines arrive once and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', 'ü', '-----BEGIN X', '-----END X'), { maxLength: 60 }), fc.nat(5), (parts, step) => {
        const whole = bytes(parts.join(''))
        const stored: number[] = []
        for (let sent = 0; stored.length < whole.length; ) {
          sent = Math.min(whole.length, sent + step + 1)
          const pending = whole.subarray(stored.length, sent)
          stored.push(...pending.subarray(0, wholeLines(pending, sent === whole.length)))
        }

        expect(stored).toEqual(Array.from(whole))
      }),
    )
  })
})
