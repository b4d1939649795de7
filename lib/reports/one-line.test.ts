import { expect, test } from 'vitest'
import { oneLine } from './one-line'

test('lines and spaces become one, and a long text ends in an ellipsis', () => {
  expect(oneLine('  I said\n\n  never.\t', 20)).toBe('I said never.')
  expect(oneLine('abcdefghij', 10)).toBe('abcdefghij')
  expect(oneLine('abcdefghi jk', 11)).toBe('abcdefghi…')
})

test('no character is cut in two', () => {
  expect(oneLine('👍👍👍', 2)).toBe('👍…')
})
