import { expect, test } from 'vitest'
import { endOfQuotes, quotedPieces } from './quoted-pieces'

const quote = (text: string) => ({ text, symptom: 'S3' as const })

test('a quote is found across a line break', () => {
  const pieces = quotedPieces('No, I told you\n  not to (touch) it.', [quote('told you not to (touch)')])

  expect(pieces).toEqual([
    { text: 'No, I ', quote: null },
    { text: 'told you\n  not to (touch)', quote: quote('told you not to (touch)') },
    { text: ' it.', quote: null },
  ])
})

test('of two quotes that overlap the first stands, and one that was never said changes nothing', () => {
  const pieces = quotedPieces('one two three', [quote('two three'), quote('one two'), quote('four'), quote(' ')])

  expect(pieces.map(({ text }) => text)).toEqual(['one two', ' three'])
  expect(quotedPieces('one', [])).toEqual([{ text: 'one', quote: null }])
})

test('the last quote tells how much of a text must be shown', () => {
  expect([endOfQuotes('a b c', [quote('b')]), endOfQuotes('a b c', [quote('z')])]).toEqual([3, 0])
})
