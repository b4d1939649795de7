import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Part, Transcript } from '@/lib/domain/transcript'
import { countTurns, wordsOf } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { developerTexts } from '@/lib/testing/developer-texts'
import { geminiCli } from './index'

const folder = new URL('./fixtures/', import.meta.url)
const fixtures = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => /\.jsonl?$/.test(name) && !name.endsWith('.expected.json'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const ABOUT = { sessionId: 's1', projectHash: 'p1', startTime: '2026-03-16T09:00:00.000Z' }
const user = (content: unknown, more: object = {}) => ({ type: 'user', content, ...more })
const agent = (content: unknown, ...toolCalls: object[]) => ({ type: 'gemini', content, toolCalls, model: 'm' })
const call = (name: string, status: string, response: object, args: object = {}) => ({
  id: 'c1',
  name,
  args,
  status,
  result: [{ functionResponse: { id: 'c1', name, response } }],
})

function read(text: string, name = 'session.json'): Transcript {
  const [session] = geminiCli.parse({ name, text }).sessions
  if (!session) throw new Error('no session')
  return session
}

const sessionOf = (...messages: unknown[]) => read(JSON.stringify({ ...ABOUT, messages }))
const partsOf = (...messages: unknown[]): Part[] => sessionOf(...messages).turns.flatMap(({ parts }) => parts)
const saidIn = ({ turns }: Transcript) => turns.map((turn) => [turn.role, wordsOf(turn)])
const logOf = (...records: object[]) => [ABOUT, ...records].map((record) => JSON.stringify(record)).join('\n')

describe('golden pairs', () => {
  test.each(fixtures)('$name is read as its pair says', ({ name, text }) => {
    const golden: unknown = JSON.parse(readFileSync(new URL(name.replace(/\.[^./]+$/, '.expected.json'), folder), 'utf8'))

    const result = geminiCli.parse({ name, text })

    expect(result).toEqual(golden)
    expect(result.sessions.map((session) => Transcript.parse(session))).toEqual(result.sessions)
  })
})

describe('which files', () => {
  test.each([
    '{\n  "sessionId": "a",\n  "projectHash": "b",\n  "messages": [',
    '\uFEFF{"startTime":"2026-03-16T09:00:00Z","projectHash":"b","sessionId":"a"}\n{"id":"1"',
    '{"kind":"main","messages":[{"type":"gemini"}],"projectHash":"b"}',
    '{"sessi\n{"id":"1","timestamp":"2026-03-16T09:00:00Z","type":"gemini"}',
    '{"sessi\n{"$set":{"lastUpdated":"2026-03-16T09:00:00Z"}}',
  ])('%j is recognised', (text) => {
    expect(geminiCli.recognises({ name: 'full.jsonl', text })).toBe(true)
  })

  test.each([
    '{"sessionId":"a","uuid":"b","parentUuid":null,"type":"user","message":{"role":"user","content":"projectHash"}}',
    '{"sessionId":"a","timeline":[]}',
    '{"name":"a","config":{"sessionId":"a","projectHash":"b"}}',
    '[{"type":"user","message":"hello","sessionId":"a"}]',
    '',
  ])('%j is not', (text) => {
    expect(geminiCli.recognises({ name: 'session-1.json', text })).toBe(false)
  })

  test.each(['{"sessionId":"a","projectHash":"b","messages":[{"type', '{}', '[]'])('%j cannot be read', (text) => {
    expect(() => geminiCli.parse({ name: 'session-1.json', text })).toThrow(UnreadableTranscript)
  })

  test('records of no known kind are counted', () => {
    const { warnings } = geminiCli.parse({ name: 'a', text: JSON.stringify({ ...ABOUT, messages: [user('Go.'), { type: 'new' }, 7] }) })

    expect(warnings).toEqual([{ line: null, message: '2 records of no known kind were left out.' }])
  })
})

describe('the developer’s turns', () => {
  test.each([
    ['System: Please continue.', 'other'],
    ['System: Potential loop detected. Stop.', 'other'],
    ['<state_snapshot>a</state_snapshot>', 'compaction'],
    ['This is the Gemini CLI. We are setting up the context for our chat.', 'context'],
    ['I ran the following shell command:\n```sh\nls\n```', 'command'],
    ['/chat save a', 'command'],
  ])('%j is nobody’s speech', (text, notice) => {
    expect(partsOf(user(text), user('Go.'))).toEqual([
      { type: 'notice', notice, text },
      { type: 'text', text: 'Go.' },
    ])
  })

  test.each([['/fix the rounding'], ['/src/cart.ts is wrong'], ['Please continue with the tests.']])('%j is', (text) => {
    expect(saidIn(sessionOf(user(text)))).toEqual([['developer', text]])
  })

  test.each([
    ['/restore a', 'a'],
    ['/rewind', null],
  ])('%j takes back', (text, target) => {
    expect(partsOf(user(text))).toEqual([{ type: 'revert', target, words: null }])
  })

  test('what was sent in the place of what was typed is a template', () => {
    expect(partsOf(user([{ text: 'Fix it well.' }], { displayContent: [{ text: '/fix' }] }))).toEqual([
      { type: 'text', text: '/fix' },
      { type: 'notice', notice: 'template', text: 'Fix it well.' },
    ])
  })

  test('a file between its marks is context, whether in one text or in several', () => {
    const [words, start, file, end] = ['See @a.', '\n--- Content from referenced files ---', '\nx', '\n--- End of content ---']
    const notice = { type: 'notice', notice: 'context' }

    expect(partsOf(user(words + start + file + end))).toMatchObject([{ type: 'text', text: 'See @a.' }, notice])
    expect(partsOf(user([words, start, file, end].map((text) => ({ text }))))).toMatchObject([{ type: 'text', text: 'See @a.' }, notice])
  })
})

describe('refusals and stops', () => {
  const cancelled = (reason: string | null) => agent('', call('replace', 'cancelled', reason === null ? {} : { error: reason }))

  test.each([
    '[Operation Cancelled] Reason: User denied execution.',
    '[Operation Cancelled] Reason: User did not allow tool call',
    'anything else',
  ])('%j is a rejection', (reason) => {
    expect(partsOf(cancelled(reason)).at(-1)).toEqual({ type: 'rejection', callId: 'c1', words: null })
  })

  test('a call that was stopped while it ran is an interruption, told once', () => {
    const stopped = cancelled('[Operation Cancelled] Reason: User cancelled the operation.')

    expect(partsOf(stopped, { type: 'info', content: 'Request cancelled.' }).filter(({ type }) => type === 'interruption')).toHaveLength(1)
  })

  test('a stop in the middle of an answer stands on the screen alone', () => {
    expect(partsOf(agent('I will'), { type: 'info', content: 'User cancelled the request.' }).at(-1)).toEqual({
      type: 'interruption',
      words: null,
    })
  })

  test.each([
    ['exit_plan_mode', 'Plan rejected. User feedback: Not yet.\n\nThe plan is stored at: a', 'Not yet.'],
    ['exit_plan_mode', 'Plan rejected. No feedback provided. Ask.', null],
    ['ask_user', 'User dismissed ask_user dialog without answering.', null],
  ])('%s: %j is a rejection', (name, output, words) => {
    expect(partsOf(agent('', call(name, 'success', { output }))).slice(1)).toEqual([
      { type: 'tool_result', callId: 'c1', exitCode: null, failed: true, output: 'Refused by the developer.' },
      { type: 'rejection', callId: 'c1', words },
    ])
  })

  test('a refusal by policy is a failure', () => {
    expect(partsOf(agent('', call('replace', 'error', { error: 'Tool execution denied by policy.' }))).map(({ type }) => type)).toEqual([
      'tool_call',
      'tool_result',
    ])
  })
})

describe('calls', () => {
  test.each<[string, number | null, boolean]>([
    ['Output: x\nExit Code: 3\nSignal: 0', 3, true],
    ['Exit Code: 1\nOutput: x\nError: (none)\nExit Code: 0\nSignal: 0', 0, false],
    ['Output: x', null, false],
    ['Output: x\nExit Code: (none)', null, false],
  ])('%j has exit code %j', (output, exitCode, failed) => {
    expect(partsOf(agent('', call('run_shell_command', 'success', { output }))).at(-1)).toMatchObject({ exitCode, failed })
  })

  test('a change by hand before a file was written is one', () => {
    const output = 'Successfully overwrote file: /a/b.ts. User modified the `content` to be: x'

    expect(partsOf(agent('', call('write_file', 'success', { output }, { file_path: 'b.ts' }))).at(-1)).toEqual({
      type: 'human_edit',
      target: 'b.ts',
      text: 'x',
    })
  })

  test.each([
    [{ dir_path: 'docs' }, 'Directory listing for /home/user/shop/docs:\na', '/home/user/shop'],
    [{ file_path: 'a/b.ts' }, 'Successfully created and wrote to new file: C:\\work\\shop\\a/b.ts.', 'C:\\work\\shop'],
    [{ file_path: '/home/user/shop/b.ts' }, 'Successfully overwrote file: /home/user/shop/b.ts.', null],
  ])('%j and %j tell the folder %j', (args, output, workingDirectory) => {
    expect(sessionOf(agent('', call('write_file', 'success', { output }, args))).workingDirectory).toBe(workingDirectory)
  })
})

describe('a log', () => {
  const said = (id: string, type: string, text: string) => ({ id, timestamp: '2026-03-16T09:00:00.000Z', type, content: [{ text }] })

  test('a message that is written again takes the place of its first', () => {
    expect(saidIn(read(logOf(said('1', 'user', 'Go.'), said('2', 'gemini', 'Do'), said('2', 'gemini', 'Done.'))))).toEqual([
      ['developer', 'Go.'],
      ['agent', 'Done.'],
    ])
  })

  test('going back keeps what was said', () => {
    const session = read(logOf(said('1', 'user', 'Go.'), said('2', 'gemini', 'Done.'), { $rewindTo: '1' }, said('3', 'user', 'Stop.')))

    expect(session.turns.map(({ role }) => role)).toEqual(['developer', 'agent', 'developer'])
    expect(session.turns[2]?.parts).toEqual([
      { type: 'revert', target: '1', words: null },
      { type: 'text', text: 'Stop.' },
    ])
  })

  test('a history adds what is new in it, by id or by words', () => {
    const messages = [said('9', 'user', 'Go.'), said('2', 'gemini', '[masked]'), said('8', 'gemini', 'More.')]

    expect(saidIn(read(logOf(said('1', 'user', 'Go.'), said('2', 'gemini', 'Done.'), { $set: { messages } })))).toEqual([
      ['developer', 'Go.'],
      ['agent', 'Done.\n\nMore.'],
    ])
  })

  test('a history tells no call twice that lost the id of its message', () => {
    const record = { id: '1', type: 'gemini', content: '', toolCalls: [call('glob', 'success', { output: 'a' })] }
    const messages = [{ id: '8', type: 'gemini', content: [{ functionCall: { id: 'c1', name: 'glob' } }] }]

    expect(read(logOf(record, { $set: { messages } })).turns.flatMap(({ parts }) => parts.map(({ type }) => type))).toEqual([
      'tool_call',
      'tool_result',
    ])
  })

  test('what is set later holds', () => {
    expect(read(logOf({ $set: { summary: 'Old' } }, { $set: { summary: 'Prices' } }))).toMatchObject({ title: 'Prices', sourceId: 's1' })
  })

  test.each([
    ['tmp/shop/chats/session-1.jsonl', 'shop', null, 'developer'],
    [`tmp/${'0a'.repeat(32)}/chats/session-1.jsonl`, null, null, 'developer'],
    ['tmp/shop/chats/p1/s1.jsonl', 'shop', 'p1', 'subagent'],
    ['session-1.jsonl', null, null, 'developer'],
  ])('%s tells repository %j, parent %j and origin %s', (name, repository, parentId, origin) => {
    expect(read(logOf(said('1', 'user', 'Go.')), name)).toMatchObject({ repository, parentId, origin })
  })
})

describe('any session', () => {
  const words = fc.constantFrom(
    'Go.',
    '',
    '/restore a',
    'System: a',
    '--- Content from referenced files ---',
    'Request cancelled.',
    '{"answers":{"0":"b"}}',
  )
  const content = fc.oneof(words, fc.array(fc.oneof(words, fc.record({ text: words }), fc.jsonValue())), fc.jsonValue())
  const toolCall = fc.record({
    id: fc.constantFrom('a', 'b'),
    name: fc.constantFrom('ask_user', 'run_shell_command', 'constructor'),
    args: fc.jsonValue(),
    status: fc.constantFrom('success', 'error', 'cancelled', 'executing'),
    result: fc.oneof(
      fc.jsonValue(),
      words.map((output) => [{ functionResponse: { response: { output } } }]),
    ),
  })
  const message = fc.record({
    timestamp: fc.oneof(fc.jsonValue(), fc.constant('2026-03-16T09:00:00+01:00')),
    type: fc.constantFrom('user', 'gemini', 'info', 'error', 'new'),
    content,
    toolCalls: fc.oneof(fc.array(toolCall), fc.jsonValue()),
    thoughts: fc.jsonValue(),
  })
  const record = fc.oneof(message, fc.constant({ $rewindTo: 'm0' }), fc.record({ $set: fc.jsonValue() }), fc.jsonValue())

  test('is read alike every time, with no words that are not in it, and no prefix of a log has more turns than all of it', () => {
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const lines = [ABOUT, ...records.map((one, index) => (isMessage(one) ? { id: `m${index}`, ...one } : one))].map((one) =>
          JSON.stringify(one),
        )

        const session = read(lines.join('\n'))

        expect(read(lines.join('\n'))).toEqual(session)
        expect(Transcript.parse(session)).toEqual(session)
        for (const text of developerTexts(session)) expect(lines.join('')).toContain(escaped(text))
        for (let end = 1; end < lines.length; end++)
          expect(countTurns(read(`${lines.slice(0, end).join('\n')}\n{`).turns, 'developer')).toBeLessThanOrEqual(
            countTurns(session.turns, 'developer'),
          )
      }),
    )
  })
})

const isMessage = (record: unknown): record is object => typeof record === 'object' && record !== null && 'type' in record

/** As it stands in the file: an answer is JSON in a string. Several texts of a message are joined. */
const escaped = (text: string): string => JSON.stringify(text.split('\n\n', 1)[0] ?? '').slice(1, -1)
