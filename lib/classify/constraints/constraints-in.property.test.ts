import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Constraint } from '@/lib/domain/constraint'
import type { Part, Transcript } from '@/lib/domain/transcript'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { constraintsIn } from './constraints-in'
import { ruleTerms } from './rule-terms'

const PHRASES = [
  'Do not touch the payment module.',
  'Always use X instead of Y',
  '不要修改支付模块',
  'ne touche pas',
  '```',
  '> ',
  ', ',
  '\n',
  '- ',
  '1. ',
  '?',
  '# AGENTS.md\n',
]

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PHRASES), fc.string({ unit: 'binary', maxLength: 40 })), { maxLength: 8 })
  .map((pieces) => pieces.join(''))
const anyPart: fc.Arbitrary<Part> = fc.oneof(
  anyText.map((text): Part => ({ type: 'text', text })),
  anyText.map((text): Part => ({ type: 'notice', notice: 'context', text: `CLAUDE.md\n${text}` })),
  anyText.map((words): Part => ({ type: 'rejection', callId: null, words })),
)
const anyTranscript: fc.Arbitrary<Transcript> = fc
  .array(fc.tuple(fc.constantFrom<'developer' | 'agent'>('developer', 'agent'), fc.array(anyPart, { maxLength: 4 })), { maxLength: 8 })
  .map((messages) => aTranscript({ turns: turnsOf(...messages) }))

const textOf = (part: Part) => (part.type === 'rejection' ? part.words : 'text' in part ? part.text : null) ?? ''

test('whatever is said: rules fit the schema, stand in their turn, are bounded, and are the same every time', () => {
  fc.assert(
    fc.property(anyTranscript, (transcript) => {
      const found = constraintsIn(transcript)

      for (const rule of found) {
        Constraint.parse(rule)
        const turn = transcript.turns.find(({ number }) => number === rule.turn)
        expect(turn?.parts.some((part) => textOf(part).includes(rule.text))).toBe(true)
        expect(rule.text.split(/\s+/).length).toBeLessThanOrEqual(25)
      }
      expect(found.length).toBeLessThanOrEqual(200)
      expect(constraintsIn(transcript)).toEqual(found)
    }),
  )
})

test('at most 200 rules of a session are kept', () => {
  const turns = turnsOf(
    ...Array.from({ length: 300 }, (_, index): ['developer', string] => ['developer', `Never edit file number x${index}.`]),
  )

  expect(constraintsIn(aTranscript({ turns }))).toHaveLength(200)
})

test('a megabyte on one line, or of one word, comes to an end', () => {
  for (const piece of [
    'a',
    'no ',
    'never ',
    'never use, ',
    '(((',
    '- ',
    '> ',
    'не ',
    '不',
    '不要',
    'ないで',
    '지 마',
    'use x not ',
    'before you, ',
    '\n',
    ',',
    'without ',
    '.'.repeat(9),
  ]) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    const notice: Part = { type: 'notice', notice: 'context', text: `AGENTS.md\n${text}` }

    expect(Array.isArray(constraintsIn(aTranscript({ turns: turnsOf(['developer', [notice, { type: 'text', text }]]) })))).toBe(true)
    expect(ruleTerms(text).size).toBeLessThan(2_000)
  }
})
