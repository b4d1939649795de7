import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { formatFixtures } from '@/lib/testing/format-fixtures'
import { agentSdk } from './index'

const fixtures = formatFixtures().filter(({ format }) => format === 'agent-sdk')
const ID = '6d1f0a2b-3c4d-4e5f-8a9b-0c1d2e3f4a5b'

type Fields = Record<string, unknown>
const wire = (type: string, fields: Fields) => ({ type, session_id: ID, parent_tool_use_id: null, ...fields })
const init = (fields: Fields = {}) => wire('system', { subtype: 'init', tools: [], cwd: '/home/dev/shop', ...fields })
const user = (content: unknown, fields: Fields = {}) => wire('user', { message: { role: 'user', content }, ...fields })
const agent = (block: Fields, id = 'msg_1') => wire('assistant', { message: { id, model: 'claude', content: [block] } })
const said = (text: string, id?: string) => agent({ type: 'text', text }, id)
const called = agent({ type: 'tool_use', id: 'toolu_1', name: 'Bash', input: { command: 'ls' } })
const result = (content: string, isError = true) => user([{ type: 'tool_result', tool_use_id: 'toolu_1', content, is_error: isError }])
const textOf = (records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n')
const sessionsOf = (...records: unknown[]) => agentSdk.parse({ name: 'run.jsonl', text: textOf(records) }).sessions
const words = (...records: unknown[]) =>
  sessionsOf(...records)[0]?.turns.flatMap((turn) => (turn.role === 'developer' ? [wordsOf(turn)] : []))

test.each(fixtures)('$name is read as its pair says', ({ name, text }) => {
  const golden: unknown = JSON.parse(
    readFileSync(new URL(`./fixtures/${name.replace(/\.[^.]+$/, '.expected.json')}`, import.meta.url), 'utf8'),
  )

  expect(agentSdk.parse({ name, text })).toEqual(golden)
})

describe('which files', () => {
  const recognises = (...records: unknown[]) => agentSdk.recognises({ name: 'a.jsonl', text: textOf(records) })

  test.each([
    ['a log of the same agent', { type: 'user', uuid: 'u', parentUuid: null, sessionId: ID, message: { content: 'Hi' } }],
    ['the wire of another agent', { type: 'user', session_id: ID, message: { role: 'user', content: [] } }],
    ['the end of another agent', { type: 'result', subtype: 'success', session_id: ID, result: 'Done.' }],
    ['messages that quote a run', { text: textOf([init()]) }],
  ])('%s is not recognised', (_, record) => {
    expect(recognises(record)).toBe(false)
  })

  test('a run is, and one that was cut off at its head', () => {
    expect(recognises(init(), said('Hi'))).toBe(true)
    expect(recognises(said('Hi'))).toBe(true)
  })

  test.each(['', ' ', '{"a":1}', '[]', '[1', '{\n'])('%j is unreadable', (text) => {
    expect(() => agentSdk.parse({ name: 'a.json', text })).toThrow(UnreadableTranscript)
  })
})

describe('who prompted', () => {
  const REFUSED = "The user doesn't want to proceed with this tool use. The tool use was rejected"

  test.each([
    ['a script', [user('Check it.')], 'automated'],
    ['a script that repeats itself', [user('Go on.'), said('ok'), user('Go on.')], 'automated'],
    ['a conversation', [user('Check it.'), said('ok'), user('No.')], 'developer'],
    ['a refusal', [called, result(REFUSED)], 'developer'],
    ['a denial by a rule', [called, result("Claude requested permissions to use Bash, but you haven't granted it yet.")], 'automated'],
    ['a stop', [called, user('[Request interrupted by user]')], 'developer'],
    ['a prompt that says so', [user('Check it.', { origin: { kind: 'human' } })], 'developer'],
  ])('%s is of origin as told', (_, records, origin) => {
    expect(sessionsOf(init(), ...records)[0]?.origin).toBe(origin)
  })
})

test('a prompt and its echo are one, and words said again are two', () => {
  const sent = user('Check it.', { session_id: '' })
  const echo = user('Check it.', { isReplay: true })

  expect(words(sent, init(), echo, said('ok'))).toEqual(['Check it.'])
  expect(words(init(), echo, said('ok'), echo)).toEqual(['Check it.', 'Check it.'])
})

test('a message that comes twice under one id counts once', () => {
  const prompt = user('Check it.', { uuid: 'u1' })

  expect(words(init(), prompt, said('ok'), prompt)).toEqual(['Check it.'])
})

test('each id of a session is a session of its own, and sub-agents follow theirs', () => {
  const other = { session_id: 'other' }
  const sessions = sessionsOf(init(), user('Look.', { parent_tool_use_id: 'toolu_1' }), said('ok'), init(other), {
    ...said('Hi'),
    ...other,
  })

  expect(sessions.map(({ sourceId, parentId, origin }) => [sourceId, parentId, origin])).toEqual([
    [ID, null, 'automated'],
    ['agent-toolu_1', ID, 'subagent'],
    ['other', null, 'automated'],
  ])
})

test('the text of the end is the answer only where no other stands', () => {
  const end = wire('result', { subtype: 'success', is_error: false, num_turns: 1, result: 'Done.' })
  const answers = (...records: unknown[]) => sessionsOf(...records)[0]?.turns.map(wordsOf)

  expect(answers(init(), end)).toEqual(['Done.'])
  expect(answers(init(), said('Done.'), end)).toEqual(['Done.'])
})

test('agents that write the same messages are named after themselves', () => {
  expect(sessionsOf(init({ qwen_code_version: '0.2.0' }))[0]).toMatchObject({ agent: 'Qwen Code', agentVersion: '0.2.0' })
  expect(sessionsOf(init({ session_id: 'T-1' }))[0]?.agent).toBe('Amp')
})

test('a message without content is a warning with its line', () => {
  const { warnings } = agentSdk.parse({ name: 'a.jsonl', text: textOf([init(), wire('user', { message: 7 })]) })

  expect(warnings.map(({ line }) => line)).toEqual([2])
})
