import { expect, test } from 'vitest'
import { codeBlocks } from './code-blocks'
import { quotedPieces } from './quoted-pieces'

test('fences part code from words, and an open fence reaches to the end', () => {
  expect(codeBlocks('Look:\n```ts\nlet a = 1\n```\nDone.\n```\nrest')).toEqual([
    { text: 'Look:', isCode: false },
    { text: 'let a = 1', isCode: true },
    { text: 'Done.', isCode: false },
    { text: 'rest', isCode: true },
  ])
})

test('quotes are marked where they stand, and overlapping ones once', () => {
  expect(quotedPieces('No, I told you not to.', ['I told you', 'told you not'])).toEqual([
    { text: 'No, ', isQuote: false },
    { text: 'I told you', isQuote: true },
    { text: ' not to.', isQuote: false },
  ])
  expect(quotedPieces('Fine.', ['absent'])).toEqual([{ text: 'Fine.', isQuote: false }])
})
