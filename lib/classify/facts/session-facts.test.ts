import { expect, test } from 'vitest'
import type { Constraint } from '@/lib/domain/constraint'
import type { Part, ToolKind, Turn } from '@/lib/domain/transcript'
import { aTranscript, turnsOf } from '@/lib/testing/builders'
import { factSigns } from './fact-signs'
import { sessionFacts } from './session-facts'

type Message = [Turn['role'], string | Part[]]

const call = (kind: ToolKind): Part => ({ type: 'tool_call', id: kind, name: kind, kind, target: 'a.ts', command: null, input: null })
const says = (text: string): Part => ({ type: 'text', text })
const rule = (turn: number): Constraint => ({ kind: 'prohibition', source: 'developer', turn, text: 'never push', key: 'not push' })

function factsOf(messages: Message[], { copiedTurns = 0, constraints = [] as Constraint[] } = {}) {
  return sessionFacts(factSigns(aTranscript({ turns: turnsOf(...messages) }), constraints), copiedTurns)
}

const ASK: Message = ['developer', 'Add a footer.']

test('a session of words alone has no facts', () => {
  expect(factsOf([ASK, ['agent', 'A footer may show the year.']])).toEqual([])
})

test('edits, deletions and commands change something; reading and searching do not', () => {
  const facts = (kind: ToolKind) => factsOf([ASK, ['agent', [call(kind)]]])

  expect((['edit', 'delete', 'shell'] as const).map(facts)).toEqual([['changed'], ['changed'], ['changed']])
  expect((['read', 'search', 'web', 'plan', 'task'] as const).flatMap(facts)).toEqual([])
})

test('who asks before the first change asked first', () => {
  const before: Message[] = [ASK, ['agent', 'Which year?'], ['developer', 'This one.'], ['agent', [call('edit')]]]
  const byTool: Message[] = [ASK, ['agent', [call('read'), call('ask'), call('edit')]]]
  const after: Message[] = [ASK, ['agent', [call('edit'), says('Shall I commit?')]]]
  const only: Message[] = [ASK, ['agent', 'Which year?']]

  expect(factsOf(before)).toEqual(['asked', 'asked-first', 'changed'])
  expect(factsOf(byTool)).toEqual(['asked', 'asked-first', 'changed'])
  expect(factsOf(after)).toEqual(['asked', 'changed'])
  expect(factsOf(only)).toEqual(['asked'])
})

test('work is called done in a turn that shows work, or where a transcript shows no calls at all', () => {
  const done = says('Done. The footer is added.')

  expect(factsOf([ASK, ['agent', [call('edit'), done]]])).toEqual(['changed', 'claimed-done'])
  expect(factsOf([ASK, ['agent', [call('read'), done]]])).toEqual([])
  expect(factsOf([ASK, ['agent', [done]]])).toEqual(['claimed-done'])
})

test('what the developer does is told by kind', () => {
  const acts: Part[] = [
    { type: 'rejection', callId: null, words: null },
    { type: 'interruption', words: null },
    { type: 'revert', target: null, words: null },
  ]

  expect(factsOf([ASK, ['agent', 'A footer.'], ['developer', acts]])).toEqual(['refused', 'interrupted', 'reverted'])
})

test('copied turns do not count, nor does what was asked in them', () => {
  const messages: Message[] = [ASK, ['agent', 'Which year?'], ['developer', 'This one.'], ['agent', [call('edit')]]]
  const constraints = [rule(1), rule(3)]

  expect(factsOf(messages, { constraints })).toEqual(['stated-rule', 'asked', 'asked-first', 'changed'])
  expect(factsOf(messages, { constraints, copiedTurns: 2 })).toEqual(['stated-rule', 'changed'])
  expect(factsOf(messages, { constraints, copiedTurns: 3 })).toEqual(['changed'])
  expect(factsOf(messages, { constraints, copiedTurns: 4 })).toEqual([])
})
