import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Part } from '@/lib/domain/transcript'
import { wordsOf } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { formatFixtures } from '@/lib/testing/format-fixtures'
import { cursorComposer } from './index'

const fixtures = formatFixtures().filter(({ format }) => format === 'cursor-composer')

type Fields = Record<string, unknown>
const user = (text: string, rest: Fields = {}) => ({ type: 1, text, ...rest })
const agent = (text: string, rest: Fields = {}) => ({ type: 2, text, ...rest })
const called = (tool: Fields, rest: Fields = {}) => ({ type: 2, toolFormerData: { toolCallId: 'c1', name: 'edit_file', ...tool }, ...rest })
const session = (bubbles: Fields[], composer: Fields = {}, rest: Fields = {}) => {
  const text = JSON.stringify({ cursorComposer: { composerId: 'c', ...composer }, bubbles, left: [], workspace: null, ...rest })
  const [read] = cursorComposer.parse({ name: 'c.json', text }).sessions
  if (!read) throw new Error('no session')
  return read
}
const parts = (...given: Parameters<typeof session>) => session(...given).turns.flatMap((turn) => turn.parts)
const types = (read: Part[]) => read.map(({ type }) => type)

test.each(fixtures)('$name is read as its pair says', ({ name, text }) => {
  const golden: unknown = JSON.parse(
    readFileSync(new URL(`./fixtures/${name.replace(/\.json$/, '.expected.json')}`, import.meta.url), 'utf8'),
  )

  expect(cursorComposer.parse({ name, text })).toEqual(golden)
})

test.each(['', ' ', '{"cursorComposer":', '{"cursorComposer":7}', '[]'])('%j is unreadable', (text) => {
  expect(() => cursorComposer.parse({ name: 'a.json', text })).toThrow(UnreadableTranscript)
})

describe('what the developer did about a call', () => {
  test.each([
    [{ userDecision: 'rejected', status: 'completed' }, 'rejection'],
    [{ userDecision: 'rejected', status: 'completed', result: '{"isApplied":true}' }, 'revert'],
    [{ status: 'cancelled' }, 'rejection'],
    [{ status: 'skipped' }, 'rejection'],
    [{ status: 'completed', additionalData: { status: 'rejected' } }, 'rejection'],
    [{ status: 'completed', result: { rejected: true } }, 'rejection'],
    [{ status: 'completed', userDecision: 'accepted' }, null],
    [{ status: 'error' }, null],
  ])('%j is a %s', (tool, expected) => {
    const [, last] = session([called(tool)]).turns

    expect(last?.parts.map(({ type }) => type) ?? []).toEqual(expected ? [expected] : [])
  })

  test('a call that still runs has no result', () => {
    expect(types(parts([called({ status: 'loading' })]))).toEqual(['tool_call'])
  })

  test('the last call of a stopped chat was stopped, an earlier one was refused', () => {
    const cancelled = called({ status: 'cancelled' })

    expect(types(parts([cancelled, agent('ok'), cancelled], { status: 'aborted' }))).toEqual([
      ...['tool_call', 'tool_result', 'rejection', 'text', 'tool_call', 'tool_result', 'interruption'],
    ])
  })

  test('a change that is taken back is told before the next prompt, once, as the call names the file', () => {
    const reviewedBlocks = ['rejected', 'rejected', 'accepted'].map((status) => ({ uri: 'file:///home/dev/a.ts', bubbleId: 'b', status }))
    const change = called(
      { status: 'completed', userDecision: 'rejected', params: { relativeWorkspacePath: 'a.ts' }, result: { isApplied: true } },
      { bubbleId: 'b' },
    )

    const turns = session([change, agent('Done.'), user('No.')], { reviewedBlocks }).turns

    expect(turns.at(-1)?.parts).toEqual([
      { type: 'revert', target: 'a.ts', words: null },
      { type: 'text', text: 'No.' },
    ])
    expect(turns).toHaveLength(2)
  })
})

describe('the outcome of a call', () => {
  const shell = (fields: Fields) => called({ name: 'run_terminal_command_v2', status: 'completed', ...fields })

  test.each([
    [shell({ result: '{"output":"x","exitCodeV2":2}' }), 2, true],
    [shell({ result: '{"output":"x","exitCode":0}' }), 0, false],
    [shell({ result: '{"output":"x"}' }), null, null],
    [called({ status: 'completed', result: '{}' }), null, false],
    [called({ status: 'error', error: '{"clientVisibleErrorMessage":"x"}' }), null, true],
  ])('%j', (bubble, exitCode, failed) => {
    expect(parts([bubble])[1]).toMatchObject({ type: 'tool_result', exitCode, failed })
  })
})

describe('going back', () => {
  const at = (minute: number) => ({ createdAt: `2026-03-02T09:0${minute}:00.000Z` })
  const chat = [user('a', at(0)), agent('b', at(1)), user('c', at(5)), agent('d', at(6))]

  test.each([
    [
      'a prompt and its answer between two prompts',
      [
        { type: 1, ...at(2) },
        { type: 2, ...at(3) },
      ],
      1,
    ],
    ['a prompt that was only sent again', [{ type: 1, ...at(2) }], 0],
    ['an answer that was made anew', [{ type: 2, ...at(3) }], 0],
    ['what tells no time', [{ type: 1 }, { type: 2 }], 0],
    [
      'what came last',
      [
        { type: 1, ...at(7) },
        { type: 2, ...at(8) },
      ],
      0,
    ],
  ])('%s', (_, left, expected) => {
    expect(types(parts(chat, {}, { left })).filter((type) => type === 'revert')).toHaveLength(expected)
  })
})

describe('whose words', () => {
  test.each([
    ['<user_query>\nFix it.\n</user_query>', 'Fix it.'],
    ['<timestamp>Monday</timestamp>\n<user_query>Fix it.</user_query>', 'Fix it.'],
    ['<attached_files>\n<code>No!</code>\n</attached_files>\nFix it.', 'Fix it.'],
    ['why is a <user_query> sent?', 'why is a <user_query> sent?'],
    [
      "Implement the plan as specified, it is attached for your reference. To-do's from the plan have already been created. And be quick.",
      'And be quick.',
    ],
  ])('%j says %j', (text, expected) => {
    expect(session([user(text)]).turns.map(wordsOf)).toEqual([expected])
  })

  test('bubbles for the eye only, and the mark of a compaction, are not said', () => {
    const read = parts([
      user('a'),
      user('b', { isDisplayOnly: true }),
      agent('c', { isEphemeral: true }),
      agent('Summary', { capabilityType: 22 }),
    ])

    expect(types(read)).toEqual(['text', 'notice'])
  })
})

test('a chat that another started is a sub-agent of it', () => {
  expect(session([user('a')], { subagentInfo: { parentComposerId: 'p' } })).toMatchObject({ parentId: 'p', origin: 'subagent' })
  expect(session([user('a')], { composerId: 'task-1' }).origin).toBe('subagent')
})

test.each([
  ['/home/dev/shop', 'shop'],
  ['/home/dev/.cursor/worktrees/shop/a1', 'shop'],
  ['/home/dev/shop.code-workspace', 'shop'],
])('in %s the repository is %s', (folder, repository) => {
  expect(session([user('a')], {}, { workspace: { folder } }).repository).toBe(repository)
})

test('a field of another shape costs itself only', () => {
  const odd = [
    7,
    null,
    user('a', { createdAt: [], toolFormerData: 3 }),
    { type: 'x', text: 5 },
    called({ status: 5, rawArgs: '{', result: [] }),
  ]

  expect(types(parts(odd as Fields[], { createdAt: {}, reviewedBlocks: 'x', trackedGitRepos: [{}, 1] }))).toEqual(['text', 'tool_call']) // odd on purpose
})
