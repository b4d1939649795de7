import { expect, test } from 'vitest'
import type { Part, ToolKind } from '@/lib/domain/transcript'
import { turnsOf } from '@/lib/testing/builders'
import { ruleChanges } from './rule-changes'

const call = (kind: ToolKind, target: string | null, id = '1'): Part => ({
  ...{ type: 'tool_call', id, name: kind, kind, target, command: null, input: null },
})
const result = (failed: boolean | null, callId = '1'): Part => ({ type: 'tool_result', callId, exitCode: null, failed, output: '' })
const changesOf = (...messages: Parameters<typeof turnsOf>) =>
  ruleChanges({ turns: turnsOf(...messages), workingDirectory: '/home/dev/shop' })

test('edits and deletions of rules files are told once each, with the turn that came first', () => {
  const changes = changesOf(
    ['developer', 'Write down that we use tabs.'],
    ['agent', [call('edit', '/home/dev/shop/AGENTS.md'), call('edit', 'src/cart.ts', '2')]],
    ['developer', 'Say it shorter, and drop the old rules.'],
    ['agent', [call('edit', 'AGENTS.md', '3'), call('delete', '.cursorrules', '4')]],
  )

  expect(changes).toEqual([
    { file: 'AGENTS.md', turn: 2 },
    { file: '.cursorrules', turn: 4 },
  ])
})

test('a patch over several files names them all', () => {
  const changes = changesOf(['developer', 'Go.'], ['agent', [call('edit', 'src/cart.ts, CLAUDE.md, web/CLAUDE.md')]])

  expect(changes).toEqual([
    { file: 'CLAUDE.md', turn: 2 },
    { file: 'web/CLAUDE.md', turn: 2 },
  ])
})

test('what the developer changed by hand counts as well', () => {
  const changes = changesOf([
    'developer',
    [
      { type: 'text', text: 'I wrote it down.' },
      { type: 'human_edit', target: 'GEMINI.md', text: null },
    ],
  ])

  expect(changes).toEqual([{ file: 'GEMINI.md', turn: 1 }])
})

test('reading, searching and a shell change nothing that can be seen', () => {
  const changes = changesOf(
    ['developer', 'What are the rules?'],
    ['agent', [call('read', 'AGENTS.md'), call('search', 'AGENTS.md'), call('shell', null), call('edit', null)]],
  )

  expect(changes).toEqual([])
})

test('an edit that was refused or that failed changed nothing', () => {
  const refused = changesOf(
    ['developer', 'Go.'],
    ['agent', [call('edit', 'AGENTS.md')]],
    ['developer', [{ type: 'rejection', callId: '1', words: 'Not that file.' }]],
  )
  const failed = changesOf(['developer', 'Go.'], ['agent', [call('edit', 'AGENTS.md'), result(true)]])
  const unknown = changesOf(['developer', 'Go.'], ['agent', [call('edit', 'AGENTS.md'), result(null)]])

  expect(refused).toEqual([])
  expect(failed).toEqual([])
  expect(unknown).toEqual([{ file: 'AGENTS.md', turn: 2 }])
})
