import { expect, test } from 'vitest'
import type { Part } from './transcript'
import { countTurns, mostCommon, toTurns, wordsOf } from './turns'

const text = (words: string): Part => ({ type: 'text', text: words })
const notice: Part = { type: 'notice', notice: 'command', text: '/clear' }

test('consecutive messages of one role are one turn, numbered from 1', () => {
  const turns = toTurns([
    { role: 'developer', at: null, parts: [text('a')] },
    { role: 'developer', at: '2026-03-02T09:00:00.000Z', parts: [text('b')] },
    { role: 'agent', at: null, model: 'm', parts: [text('c')] },
  ])

  expect(turns).toEqual([
    { number: 1, role: 'developer', at: '2026-03-02T09:00:00.000Z', model: null, parts: [text('a'), text('b')] },
    { number: 2, role: 'agent', at: null, model: 'm', parts: [text('c')] },
  ])
})

test('a notice joins the turn it stands in, or the next one, and never parts two turns', () => {
  const turns = toTurns([
    { role: 'notice', at: null, parts: [notice] },
    { role: 'developer', at: null, parts: [text('a')] },
    { role: 'notice', at: null, parts: [notice] },
    { role: 'developer', at: null, parts: [text('b')] },
  ])

  expect(turns.map(({ parts }) => parts)).toEqual([[notice, text('a'), notice, text('b')]])
  expect(countTurns(turns, 'developer')).toBe(1)
})

test('notices alone make no turn', () => {
  expect(toTurns([{ role: 'notice', at: null, parts: [notice] }])).toEqual([])
})

test('a message of very many parts is taken whole', () => {
  const parts = Array.from({ length: 300_000 }, () => notice)

  const turns = toTurns([
    { role: 'agent', at: null, parts: [text('a')] },
    { role: 'agent', at: null, parts },
  ])

  expect(turns[0]?.parts).toHaveLength(300_001)
})

test('the words of a turn are what was said, refusals and interruptions included', () => {
  const [turn] = toTurns([
    {
      role: 'developer',
      at: null,
      parts: [notice, { type: 'rejection', callId: null, words: 'no' }, { type: 'interruption', words: null }, text('stop')],
    },
  ])

  expect(turn && wordsOf(turn)).toBe('no\n\nstop')
})

test('the value that occurs most wins, the first seen on a tie', () => {
  expect(mostCommon(['b', 'a', null, 'a', 'b'])).toBe('b')
  expect(mostCommon([null])).toBeNull()
})
