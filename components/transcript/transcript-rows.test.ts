import { expect, test } from 'vitest'
import type { ToolCallPart, ToolResultPart } from '@/lib/domain/transcript'
import { turnsOf } from '@/lib/testing/builders'
import { transcriptRows } from './transcript-rows'

const call = (id: string | null): ToolCallPart => ({
  type: 'tool_call',
  id,
  name: 'Bash',
  kind: 'shell',
  target: null,
  command: 'npm test',
  input: null,
})
const result = (callId: string | null): ToolResultPart => ({ type: 'tool_result', callId, exitCode: 0, failed: false, output: 'ok' })

test('a result stands with the call of its id, though other calls come between', () => {
  const [a, b, ofA, ofB] = [call('a'), call('b'), result('a'), result('b')]

  const rows = transcriptRows(turnsOf(['agent', [a, b, ofB, ofA]]))

  expect(rows.map(({ content }) => content)).toEqual([
    { type: 'head' },
    { type: 'tool', call: a, result: ofA, isRefused: false },
    { type: 'tool', call: b, result: ofB, isRefused: false },
  ])
})

test('a result without an id belongs to the call it follows, and one without a call stands alone', () => {
  const rows = transcriptRows(turnsOf(['agent', [call(null), result(null), result(null), result('gone')]]))

  expect(rows.map(({ content }) => content.type)).toEqual(['head', 'tool', 'output', 'output'])
})

test('a refusal knows the call that it refuses, and the call that it was refused', () => {
  const edit = call('e')

  const rows = transcriptRows(turnsOf(['agent', [edit]], ['developer', [{ type: 'rejection', callId: 'e', words: 'No.' }]]))

  expect(rows.map(({ content }) => content)).toEqual([
    { type: 'head' },
    { type: 'tool', call: edit, result: null, isRefused: true },
    { type: 'head' },
    { type: 'rejection', call: edit, words: 'No.' },
  ])
})

test('rows have keys of their own, and the last row of a turn knows it', () => {
  const rows = transcriptRows(turnsOf(['developer', 'Hello.'], ['agent', []]))

  expect(rows.map(({ key, isLast }) => [key, isLast])).toEqual([
    ['1.0', false],
    ['1.1', true],
    ['2.0', true],
  ])
})
