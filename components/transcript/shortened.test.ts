import { expect, test } from 'vitest'
import { shortened } from './shortened'

test('a text that is hardly too long is left whole', () => {
  const text = 'a'.repeat(2400)

  expect(shortened(text)).toBe(text)
})

test('a long text is cut after 24 lines, or 2,000 characters', () => {
  const manyLines = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`).join('\n')

  expect(shortened(manyLines).split('\n').at(-1)).toBe('line 24')
  expect(shortened('a'.repeat(5000))).toBe('a'.repeat(2000))
})

test('the cut falls at the end of a line, and never inside a character', () => {
  expect(shortened(`${'a'.repeat(1990)}\n${'b'.repeat(2000)}`)).toBe('a'.repeat(1990))
  expect(shortened(`${'a'.repeat(1999)}${'😀'.repeat(500)}`)).toBe('a'.repeat(1999))
})
