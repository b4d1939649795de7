import { expect, test } from 'vitest'
import { printable, shortened } from './printable'

const LATIN = { has: (codePoint: number) => codePoint < 0x250 }

test('controls, joiners and marks of direction are left out, and spaces in a row are one', () => {
  const text = 'a\u0000b\u001b[31m\tc \u00a0 d\u200d\u202ee\ufeff\u00ad'

  const printed = printable(text, LATIN)

  expect(printed).toBe('ab[31m c de')
})

test('every end of a line is one, and a letter with a mark is one letter', () => {
  const printed = printable('one\r\ntwo\rthree\u2028e\u0301', LATIN)

  expect(printed).toBe('one\ntwo\nthree\n\u00e9')
})

test('what no font has, and half of a pair, is a replacement character', () => {
  const printed = printable('a\u6f22\ud83d b \u{1f600}', LATIN)

  expect(printed).toBe('a\ufffd\ufffd b \ufffd')
})

test('a text is cut between characters, with an ellipsis in place of the last', () => {
  expect(shortened('four', 4)).toBe('four')
  expect(shortened('ab \u{1f600}\u{1f600}', 4)).toBe('ab…')
  expect(shortened('\u{1f600}\u{1f600}\u{1f600}', 2)).toBe('\u{1f600}…')
})
