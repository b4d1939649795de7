import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Part, Transcript } from '@/lib/domain/transcript'
import { wordsOf } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { generic } from './index'
import { instantOf } from './instant'

const folder = new URL('./fixtures/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => !name.endsWith('.expected.json'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const read = (value: unknown) => generic.parse({ name: 'a.json', text: JSON.stringify(value) })
const turnsIn = (...messages: object[]) => read({ messages }).sessions[0]?.turns ?? []
const partsIn = (...messages: object[]): Part[] => turnsIn(...messages).flatMap(({ parts }) => parts)
const saidIn = (...messages: object[]) => turnsIn(...messages).map((turn) => [turn.role, wordsOf(turn)])

describe('golden pairs', () => {
  test.each(fixtures)('$name is read as its pair says', ({ name, text }) => {
    const golden: unknown = JSON.parse(readFileSync(new URL(name.replace(/\.jsonl?$/, '.expected.json'), folder), 'utf8'))

    const result = generic.parse({ name, text })

    expect(result).toEqual(golden)
    expect(result.sessions.map((session) => Transcript.parse(session))).toEqual(result.sessions)
  })
})

describe('which files', () => {
  test.each([
    '{"messages":[]}',
    '{"a":1}',
    '[]',
    '[{"name":"Ada","role":"user"}]',
    '{"role":"admin","content":"x"}',
    '# {"role":"user","content":"x"}',
    '{"text":"{\\"role\\":\\"user\\",\\"content\\":1}"}',
  ])('%s is none', (text) => {
    expect(generic.recognises({ name: 'a.json', text })).toBe(false)
  })

  test.each(['{"data":[{"role":"user","content":"deep"}]}', '{"messages":[{"role":"user","content":"cut'])(
    '%s holds no conversation',
    (text) => {
      expect(() => generic.parse({ name: 'a.json', text })).toThrow(UnreadableTranscript)
    },
  )

  test('one message alone is a conversation', () => {
    expect(read({ role: 'user', content: 'Hello.' }).sessions).toHaveLength(1)
  })

  test('only the first line may tell about the session', () => {
    const lines = [{ title: 'A' }, { role: 'user', content: 'Hello.' }, { title: 'B' }, { role: 'user', content: 'Still there?' }]

    const { sessions, warnings } = generic.parse({ name: 'a.jsonl', text: lines.map((line) => JSON.stringify(line)).join('\n') })

    expect(sessions.map(({ title, turns }) => [title, turns[0]?.parts.length])).toEqual([['A', 2]])
    expect(warnings).toEqual([{ line: 3, message: 'A value that is no message was left out.' }])
  })
})

describe('who speaks', () => {
  test.each(['user', 'human', 'developer', 'Human'])('%s is the developer', (role) => {
    expect(saidIn({ role, content: 'Hello.' })).toEqual([['developer', 'Hello.']])
  })

  test.each(['assistant', 'agent', 'ai', 'model', 'gpt'])('%s is the agent', (role) => {
    expect(saidIn({ role, content: 'Hello.' })).toEqual([['agent', 'Hello.']])
  })

  test('beside a user, a developer is who set the model up', () => {
    expect(partsIn({ role: 'developer', content: 'Be brief.' }, { role: 'user', content: 'Hello.' })).toEqual([
      { type: 'notice', notice: 'context', text: 'Be brief.' },
      { type: 'text', text: 'Hello.' },
    ])
  })

  test('an unknown event, an unknown role and a message of another shape are nobody’s', () => {
    expect(
      saidIn({ role: 'event', type: 'applause' }, { role: 'critic', content: 'x' }, { role: 'user', content: 7 }, { role: 'user' }),
    ).toEqual([])
  })
})

describe('calls', () => {
  test.each([
    ['Bash', { command: 'ls' }, 'shell', 'ls'],
    ['execute_command', { cmd: ['git', 'status'] }, 'shell', 'git status'],
    ['str_replace_editor', { path: 'a.ts' }, 'edit', null],
    ['readFile', { file_path: 'a.ts' }, 'read', null],
    ['TodoWrite', {}, 'plan', null],
    ['web_search', { query: 'x' }, 'web', null],
    ['mcp__jira__get', {}, 'mcp', null],
    ['constructor', {}, 'other', null],
  ])('%s %j is of kind %s', (name, given, kind, command) => {
    expect(partsIn({ role: 'assistant', tool_calls: [{ id: 'c', function: { name, arguments: given } }] })).toMatchObject([
      { name, kind, command },
    ])
  })

  test('a kind that is told counts', () => {
    expect(partsIn({ role: 'assistant', tool_calls: [{ name: 'go', kind: 'shell', arguments: { command: 'ls' } }] })).toMatchObject([
      { kind: 'shell', command: 'ls' },
    ])
  })
})

describe('times', () => {
  test.each([
    [1_772_438_410, '2026-03-02T08:00:10.000Z', true],
    [1_772_438_410_500, '2026-03-02T08:00:10.500Z', true],
    ['1772438410', '2026-03-02T08:00:10.000Z', true],
    ['2026-03-02T09:00:10+01:00', '2026-03-02T08:00:10.000Z', true],
    ['2026-03-02 09:00:10', '2026-03-02T09:00:10.000Z', false],
    ['2026-03-02', '2026-03-02T00:00:00.000Z', false],
  ])('%j is %s', (written, at, isZoned) => {
    expect(instantOf(written)).toEqual({ at, isZoned })
  })

  test.each([0, -1, 1e300, Number.NaN, '3/8/2026', '', null, {}, '2026-13-40T00:00:00Z'])('%j is no time', (written) => {
    expect(instantOf(written)).toBeNull()
  })
})

test('any JSON is read or refused, always alike', () => {
  const role = fc.constantFrom('user', 'assistant', 'tool', 'system', 'event', 'developer', 'x')
  const message = fc.record({
    role,
    content: fc.jsonValue(),
    parts: fc.jsonValue(),
    tool_calls: fc.jsonValue(),
    timestamp: fc.jsonValue(),
    type: fc.jsonValue(),
  })

  fc.assert(
    fc.property(fc.array(message, { minLength: 1 }), (messages) => {
      const outcome = () => {
        try {
          return read(messages).sessions.map((session) => Transcript.parse(session))
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableTranscript)
          return null
        }
      }

      expect(outcome()).toEqual(outcome())
    }),
  )
})
