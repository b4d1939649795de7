import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Part, Transcript } from '@/lib/domain/transcript'
import { countTurns, wordsOf } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { codex } from './index'

const folder = new URL('./fixtures/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => !name.endsWith('.expected.json'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const line = (type: string, payload: object, timestamp = '2026-02-04T10:00:00.000Z') => JSON.stringify({ timestamp, type, payload })
const meta = (overrides: object = {}) => line('session_meta', { id: 'abc', timestamp: '2026-02-04T10:00:00Z', source: 'cli', ...overrides })
const item = (...texts: string[]) =>
  line('response_item', { type: 'message', role: 'user', content: texts.map((text) => ({ type: 'input_text', text })) })
const note = (message: string, more: object = {}) => line('event_msg', { type: 'user_message', message, ...more })
const answer = (output: unknown) => line('response_item', { type: 'function_call_output', call_id: 'c1', output })
const call = (name: string, given: object) =>
  line('response_item', { type: 'function_call', name, arguments: JSON.stringify(given), call_id: 'c1' })

function sessionOf(...lines: string[]): Transcript {
  const [session] = codex.parse({ name: 'rollout.jsonl', text: lines.join('\n') }).sessions
  if (!session) throw new Error('no session')
  return session
}

const partsOf = (...lines: string[]): Part[] => sessionOf(meta(), ...lines).turns.flatMap((turn) => turn.parts)
const saidIn = (...lines: string[]) => sessionOf(meta(), ...lines).turns.map((turn) => [turn.role, wordsOf(turn)])

describe('golden pairs', () => {
  test.each(fixtures)('$name is read as its pair says', ({ name, text }) => {
    const golden: unknown = JSON.parse(readFileSync(new URL(name.replace(/\.jsonl?$/, '.expected.json'), folder), 'utf8'))

    const result = codex.parse({ name, text })

    expect(result).toEqual(golden)
    expect(result.sessions.map((session) => Transcript.parse(session))).toEqual(result.sessions)
  })
})

describe('which files', () => {
  test.each([
    ['sorted keys', '{"payload":{"id":"a","git":{"branch":"b"}},"timestamp":"2026-02-04T10:00:00Z","type":"session_meta"}'],
    ['spaces', '{ "timestamp": "2026-02-04T10:00:00Z", "type": "event_msg", "payload": {} }'],
    ['a byte order mark and a broken first line', `\uFEFF{"timesta\n${meta()}`],
    ['a line number', '{"timestamp":"2026-02-04T10:00:00Z","ordinal":1,"type":"session_meta","payload":{}}'],
  ])('a rollout with %s is recognised', (_, text) => {
    expect(codex.recognises({ name: 'a.jsonl', text })).toBe(true)
  })

  test.each([
    '{"type":"user","message":{"role":"user","content":"{\\"type\\":\\"session_meta\\"}"},"uuid":"a","sessionId":"b"}',
    '{"session_id":"a","ts":1,"text":"a prompt log"}',
    '{"id":"a","timestamp":"b"}',
    '# session_meta',
    '',
  ])('%s is no rollout', (text) => {
    expect(codex.recognises({ name: 'rollout.jsonl', text })).toBe(false)
  })

  test('a file without a single record, and a document that was cut off, cannot be read', () => {
    expect(() => codex.parse({ name: 'a.jsonl', text: '{"timesta' })).toThrow(UnreadableTranscript)
    expect(() => codex.parse({ name: 'a.json', text: '{"session":{"id":"a"},"items":[{"role":"us' })).toThrow(UnreadableTranscript)
  })
})

describe('the developer’s turns', () => {
  test('a message counts once, whichever of its two records comes first', () => {
    expect(saidIn(item('hello'), note('hello'))).toEqual([['developer', 'hello']])
    expect(saidIn(note('hello'), item('hello'))).toEqual([['developer', 'hello']])
  })

  test('the same words typed twice are two messages', () => {
    const done = line('response_item', { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Done.' }] })

    expect(saidIn(item('again'), note('again'), done, item('again'), note('again'))).toEqual([
      ['developer', 'again'],
      ['agent', 'Done.'],
      ['developer', 'again'],
    ])
  })

  test('where messages are noted, one that is not was put there by the program', () => {
    expect(partsOf(item('Remember the style guide.'), item('hello'), note('hello'))).toEqual([
      { type: 'notice', notice: 'context', text: 'Remember the style guide.' },
      { type: 'text', text: 'hello' },
    ])
  })

  test('a note of another kind than plain is not speech', () => {
    expect(saidIn(item('<environment_context></environment_context>'), note('x', { kind: 'environment_context' }))).toEqual([])
  })

  test.each([
    ['<environment_context>\n<cwd>/x</cwd>\n</environment_context>', 'context'],
    ['<user_instructions>\nUse pnpm.', 'context'],
    ['# AGENTS.md instructions for /x\n\n<INSTRUCTIONS>', 'context'],
    ['<permissions instructions>\nAsk.', 'context'],
    ['<some_new_wrapper kind="a">\nText.\n</some_new_wrapper>', 'context'],
    ['<skill>\n<name>x</name>\n</skill>', 'template'],
    ['<subagent_notification>{}', 'subagent'],
    ['<user_shell_command>\nls\n</user_shell_command>', 'command'],
    ['Warning: apply_patch was requested via shell_command.', 'other'],
  ])('%j is nobody’s speech', (text, notice) => {
    expect(partsOf(item(text), item('hello'))).toEqual([
      { type: 'notice', notice, text },
      { type: 'text', text: 'hello' },
    ])
  })

  test('a message that merely holds an element is the developer’s', () => {
    expect(saidIn(item('<div>why is this red?</div>'))).toEqual([['developer', '<div>why is this red?</div>']])
    expect(saidIn(item('<my_tag> is not closed'))).toEqual([['developer', '<my_tag> is not closed']])
  })

  test('words in the slot of a prompt file may hold a fence', () => {
    const text = '## User Input\n\n```text\nfix\n```js\na()\n```\nplease\n```\n\nYou **MUST** consider the user input.'

    expect(saidIn(note(text))).toEqual([['developer', 'fix\n```js\na()\n```\nplease']])
  })

  test('a prompt file called without words is a turn without words', () => {
    expect(saidIn(note('## User Input\n\n```text\n$ARGUMENTS\n```\n\nYou **MUST** consider the user input.'))).toEqual([['developer', '']])
  })
})

describe('refusals and stops', () => {
  test.each(['exec command rejected by user', 'patch rejected by user', 'rejected by user', 'user rejected MCP tool call'])(
    '%j is a rejection in a developer turn',
    (output) => {
      const last = sessionOf(meta(), call('shell', { command: ['ls'] }), answer(output)).turns.at(-1)

      expect(last).toMatchObject({ role: 'developer', parts: [{ type: 'rejection', callId: 'c1', words: null }] })
    },
  )

  test.each(['aborted by user after 3.2s', 'aborted by user', 'Wall time: 1.0 seconds\naborted by user', 'aborted'])(
    '%j is an interruption in a developer turn',
    (output) => {
      const last = sessionOf(meta(), call('shell', { command: ['ls'] }), answer(output)).turns.at(-1)

      expect(last).toMatchObject({ role: 'developer', parts: [{ type: 'interruption', words: null }] })
    },
  )

  test('an output that quotes a refusal is none', () => {
    const quoted = 'Exit code: 0\nWall time: 0 seconds\nOutput:\nexec command rejected by user'

    expect(countTurns(sessionOf(meta(), call('shell', {}), answer(quoted)).turns, 'developer')).toBe(0)
  })

  test('a turn that ended for another reason than the developer was not interrupted', () => {
    expect(partsOf(line('event_msg', { type: 'turn_aborted', reason: 'replaced' }))).toEqual([])
    expect(partsOf(line('event_msg', { type: 'turn_aborted', reason: 'interrupted' }))).toEqual([{ type: 'interruption', words: null }])
  })

  test('words behind the note of an interruption are the developer’s', () => {
    const aborted = '<turn_aborted>\nThe user interrupted.\n</turn_aborted>'

    expect(partsOf(item(`${aborted}\ngo on`))).toEqual([
      { type: 'interruption', words: null },
      { type: 'text', text: 'go on' },
    ])
  })
})

describe('calls and answers', () => {
  test.each([
    [{ command: ['bash', '-lc', 'npm test'] }, 'npm test'],
    [{ command: ['/bin/zsh', '-c', 'a | b'] }, 'a | b'],
    [{ command: ['powershell.exe', '-NoProfile', '-Command', 'Get-Item x'] }, 'Get-Item x'],
    [{ command: ['git', 'status'] }, 'git status'],
    [{ cmd: 'ls -la' }, 'ls -la'],
    [{ command: 7 }, null],
  ])('the command of %j is %j', (given, command) => {
    expect(partsOf(call('shell', given))).toMatchObject([{ kind: 'shell', command }])
  })

  test.each(['constructor', '__proto__', 'toString', 'assistant', ''])('a tool named %j is kept', (name) => {
    expect(partsOf(call(name, {}))).toMatchObject([{ type: 'tool_call', name: name || 'function_call' }])
  })

  test.each<[unknown, number | null, boolean | null]>([
    ['{"output":"x","metadata":{"exit_code":2,"duration_seconds":0}}', 2, true],
    ['Exit code: 0\nWall time: 0 seconds\nOutput:\nExit code: 9', 0, false],
    ['Chunk ID: a\nWall time: 1\nProcess exited with code 137\nOutput:\n', 137, true],
    ['Chunk ID: a\nWall time: 1\nProcess running with session ID 5\nOutput:\nProcess exited with code 1', null, null],
    ['apply_patch verification failed: no such line', null, true],
    ['Plan updated', null, false],
    [{ content: 'done', success: true }, null, false],
    ['{"output":"x","metadata":{"exit_code":1e999}}', null, null],
    ['{"results":[]}', null, null],
    [null, null, null],
    [[[['deep']]], null, null],
  ])('the answer %j has exit code %j', (output, exitCode, failed) => {
    expect(partsOf(answer(output))).toMatchObject([{ type: 'tool_result', exitCode, failed }])
  })
})

test('arguments and answers nested deeper than they can be written are read', () => {
  const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`
  const record = (payload: string) => `{"timestamp":"2026-02-04T10:00:00.000Z","type":"response_item","payload":${payload}}`

  const parts = partsOf(
    record(`{"type":"function_call","name":"shell","call_id":"c1","arguments":${deep}}`),
    record(`{"type":"function_call_output","call_id":"c1","output":${deep}}`),
    record(`{"type":"function_call_output","call_id":"c1","output":${'['.repeat(20_000)}${']'.repeat(20_000)}}`),
  )

  expect(parts).toMatchObject([{ input: '[nested too deep]' }, { output: '[nested too deep]' }, { output: '' }])
})

describe('the session', () => {
  test.each([
    [{ source: 'cli' }, 'developer', 'CLI'],
    [{ source: 'vscode', originator: 'codex_vscode' }, 'developer', 'IDE'],
    [{ source: 'exec' }, 'automated', 'CLI'],
    [{ originator: 'codex_exec' }, 'automated', 'CLI'],
    [{ source: 'mcp' }, 'automated', 'CLI'],
    [{ source: { subagent: 'review' } }, 'subagent', 'CLI'],
    [{ source: { subagent: { other: 'guardian' } } }, 'subagent', 'CLI'],
    [{ thread_source: 'subagent' }, 'subagent', 'CLI'],
    [{ source: 7 }, 'developer', 'CLI'],
  ])('a session of %j is of a %s in the %s', (source, origin, platform) => {
    expect(sessionOf(meta({ source: null, ...source }))).toMatchObject({ origin, platform })
  })

  test('a remote goes before the folder, and a folder before nothing', () => {
    expect(sessionOf(meta({ cwd: '/home/user/a', git: { repository_url: 'git@github.com:acme/shop.git' } })).repository).toBe('acme/shop')
    expect(sessionOf(meta({ cwd: 'C:\\work\\shop', git: { repository_url: '../shop' } })).repository).toBe('shop')
    expect(sessionOf(meta()).repository).toBeNull()
  })

  test('without a time in the file its name tells a wall clock', () => {
    const text = '{"type":"message","role":"user","content":"hello"}'
    const name = 'rollout-2025-08-27T11-28-56-22222222-bbbb-4bbb-8bbb-000000000002.jsonl'

    const [session] = codex.parse({ name, text }).sessions

    expect(session).toMatchObject({ startedAt: '2025-08-27T11:28:56.000Z', startReliability: 'local' })
    expect(session?.sourceId).toBe('22222222-bbbb-4bbb-8bbb-000000000002')
  })

  test('times outside of the calendar are left out', () => {
    expect(sessionOf(meta({ timestamp: '9999-12-31T23:59:59-01:00' })).startedAt).toBe('2026-02-04T10:00:00.000Z')
    expect(sessionOf(meta({ timestamp: '2026-02-30T10:00:00Z' })).startedAt).toBe('2026-02-04T10:00:00.000Z')
  })
})

describe('any part of any fixture', () => {
  const cut = fc.constantFrom(...fixtures).chain(({ name, text }) => fc.nat(text.length).map((end) => ({ name, text, end })))

  test('is read the same twice, and never has more developer turns than the whole', () => {
    fc.assert(
      fc.property(cut, ({ name, text, end }) => {
        const part = read(name, text.slice(0, end))

        expect(read(name, text.slice(0, end))).toEqual(part)
        expect(developerTurns(part)).toBeLessThanOrEqual(developerTurns(read(name, text)))
      }),
      { numRuns: 400 },
    )
  })

  test('with a line lost, doubled or swapped is a transcript or unreadable', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.array(fc.nat(60), { maxLength: 60 }), ({ name, text }, order) => {
        const lines = text.split('\n')

        const parsed = read(name, order.map((index) => lines[index] ?? '').join('\n'))

        for (const session of parsed?.sessions ?? []) expect(Transcript.parse(session)).toEqual(session)
      }),
      { numRuns: 200 },
    )
  })
})

function read(name: string, text: string) {
  try {
    return codex.parse({ name, text })
  } catch (error) {
    if (error instanceof UnreadableTranscript) return null
    throw error
  }
}

function developerTurns(parsed: ReturnType<typeof read>): number {
  return countTurns(parsed?.sessions[0]?.turns ?? [], 'developer')
}
