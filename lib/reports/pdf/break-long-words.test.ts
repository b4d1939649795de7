import { expect, test } from 'vitest'
import { breakLongWords, inOneLine } from './break-long-words'

/** Every character is as wide as the size. */
const EVEN = { widthOf: (text: string, size: number) => Array.from(text).length * size }
/** Ten characters, and a little. */
const LINE = { width: 104, size: 10, weight: 400 } as const

test('words that fit stay as they are', () => {
  expect(breakLongWords('some words that fit', LINE, EVEN)).toBe('some words that fit')
})

test('a long word breaks after a sign near the end of a line, and nothing is added', () => {
  const broken = breakLongWords('see acme/web-shop-for-all', LINE, EVEN)

  expect(broken).toBe('see acme/web-\nshop-for-\nall')
})

test('a long word without signs breaks where the line is full, between whole characters', () => {
  const broken = breakLongWords(
    'abcdefghijklm \u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}',
    LINE,
    EVEN,
  )

  expect(broken).toBe(
    'abcdefghij\nklm \u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}\u{1f600}\n\u{1f600}',
  )
})

test('a column that is narrower than a letter still ends', () => {
  expect(breakLongWords('abc', { ...LINE, width: 5 }, EVEN)).toBe('a\nb\nc')
})

test('one line has as much of a text as fits, with an ellipsis where more was there', () => {
  expect(inOneLine('ten signs.', LINE, EVEN)).toBe('ten signs.')
  expect(inOneLine('more than ten', LINE, EVEN)).toBe('more than…')
})
