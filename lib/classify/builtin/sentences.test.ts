import { expect, test } from 'vitest'
import { turnsOf } from '@/lib/testing/builders'
import { sentencesOf } from './sentences'

const sentencesIn = (text: string) => turnsOf(['developer', text]).flatMap(sentencesOf)

test('a turn is told sentence by sentence, as written', () => {
  expect(sentencesIn('The price is wrong. Please look again!\nAnd the total?')).toEqual([
    'The price is wrong.',
    'Please look again!',
    'And the total?',
  ])
})

test('what says little alone takes what follows along, within its line', () => {
  expect(sentencesIn('Wait... the price is wrong. Look again please.\nNo!\nThe total as well.')).toEqual([
    'Wait... the price is wrong.',
    'Look again please.',
    'No!',
    'The total as well.',
  ])
})

test('pasted lines are left out, unless there is nothing else', () => {
  expect(sentencesIn('It fails:\nTypeError: x is not a function\n    at run (a.js:1:2)')).toEqual(['It fails:'])
  expect(sentencesIn('    at run (a.js:1:2)')).toEqual(['at run (a.js:1:2)'])
})
