import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Part, Transcript } from '@/lib/domain/transcript'
import { wordsOf } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { developerTexts } from '@/lib/testing/developer-texts'
import { opencode } from './index'

const folder = new URL('./fixtures/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => !name.endsWith('.expected.json'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const user = (...parts: object[]) => ({ info: { id: 'msg_1', role: 'user', time: { created: 1_773_651_600_000 } }, parts })
const agent = (info: object, ...parts: object[]) => ({ info: { id: 'msg_2', role: 'assistant', modelID: 'm', ...info }, parts })
const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more })
const call = (tool: string, state: object) => ({ type: 'tool', tool, callID: 'c1', state: { input: {}, ...state } })
const done = (tool: string, output: string, metadata: object = {}) => call(tool, { status: 'completed', output, metadata })
const failed = (error: string) => call('bash', { status: 'error', error })

function read(file: string): Transcript {
  const [session] = opencode.parse({ name: 'session', text: file }).sessions
  if (!session) throw new Error('no session')
  return session
}

const sessionOf = (messages: unknown[], info: object = { id: 'ses_1' }) => read(JSON.stringify({ info, messages }))
const partsOf = (...messages: unknown[]): Part[] => sessionOf(messages).turns.flatMap(({ parts }) => parts)
const saidIn = (...messages: unknown[]) => sessionOf(messages).turns.map((turn) => [turn.role, wordsOf(turn)])

describe('golden pairs', () => {
  test.each(fixtures)('$name is read as its pair says', ({ name, text }) => {
    const golden: unknown = JSON.parse(readFileSync(new URL(name.replace(/\.[^./]+$/, '.expected.json'), folder), 'utf8'))

    const result = opencode.parse({ name, text })

    expect(result).toEqual(golden)
    expect(result.sessions.map((session) => Transcript.parse(session))).toEqual(result.sessions)
  })
})

describe('which files', () => {
  test.each([
    '{"info":{"id":"ses_1"},"messages":[]}',
    '\uFEFF{\n  "info": {\n    "slug": "a",\n    "projectID": "p"',
    'Exporting session: ses_1{"info":{"id":"ses_1"',
    '\u001b[90mExporting session: latest\u001b[0m\n{\n  "info": { "id": "ses_1"',
    '[{"info":{"id":"msg_1","sessionID":"ses_1","role":"user"},"parts":[]}]',
    '{"messages":[{"info":{"sessionID":"ses_1"}}],"info":{}}',
    '# A title\r\n\r\n**Session ID:** ses_1\r\n**Created:** 1/2/2026, 9:00:00 AM\r\n',
  ])('%j is recognised', (text) => {
    expect(opencode.recognises({ name: 'full.jsonl', text })).toBe(true)
  })

  test.each([
    '{"info":{"_postman_id":"a","name":"API"},"item":[]}',
    '{"messages":[{"role":"user","content":"sessionID"}]}',
    'See {"info":{"id":"ses_1"}}',
    '# Notes\n\nThe **Session ID:** is in the header.',
    '',
  ])('%j is not', (text) => {
    expect(opencode.recognises({ name: 'ses_1.json', text })).toBe(false)
  })

  test.each(['{"info":{"id":"ses_1"},"messages":[{"in', '{"info":{"id":"ses_1"}}', '[]'])('%j cannot be read', (text) => {
    expect(() => opencode.parse({ name: 'a.json', text })).toThrow(UnreadableTranscript)
  })

  test('a list of messages is a session, and a list of exports is several', () => {
    const message = { info: { id: 'msg_1', sessionID: 'ses_7', role: 'user' }, parts: [text('Go.')] }
    const session = { info: { id: 'ses_8' }, messages: [message] }

    expect(read(JSON.stringify([message]))).toMatchObject({ sourceId: 'ses_7', turns: [{ role: 'developer' }] })
    expect(opencode.parse({ name: 'a', text: JSON.stringify([session, session]) }).sessions).toHaveLength(2)
  })

  test('messages of no known kind are counted', () => {
    const file = JSON.stringify({ info: { id: 'ses_1' }, messages: [user(text('Go.')), { info: { role: 'system' }, parts: [] }, 7] })

    expect(opencode.parse({ name: 'a', text: file }).warnings).toEqual([
      { line: null, message: '2 messages of no known kind were left out.' },
    ])
  })
})

describe('the developer’s turns', () => {
  test.each([
    ['injected', { synthetic: true }, 'context'],
    ['shown by a plugin', { ignored: true }, 'other'],
  ])('text that was %s is nobody’s speech', (_, more, notice) => {
    expect(partsOf(user(text('Remember.', more)), user(text('Go.')))).toEqual([
      { type: 'notice', notice, text: 'Remember.' },
      { type: 'text', text: 'Go.' },
    ])
  })

  test('a command of their own is no turn and no call of the agent', () => {
    const ran = user(text('The following tool was executed by the user', { synthetic: true }))
    const state = { status: 'completed', input: { command: 'git status' }, output: 'clean' }

    expect(saidIn(user(text('Go.')), ran, agent({ parentID: 'msg_1' }, call('bash', state)))).toEqual([['developer', 'Go.']])
  })

  test('a prompt that is repeated behind a summary is said once', () => {
    const summary = agent({ summary: true }, text('They want it green.'))

    expect(saidIn(user(text('Make it green.')), agent({}, text('Hm.')), user({ type: 'compaction', auto: true }), summary)).toHaveLength(2)
    expect(saidIn(user(text('Make it green.')), agent({}, text('Hm.')), summary, user(text('Make it green.')))).toHaveLength(2)
    expect(saidIn(user(text('Make it green.')), agent({}, text('Hm.')), user(text('Make it green.')))).toHaveLength(3)
  })

  test('the prompt of a command that nobody knows is a template', () => {
    expect(partsOf(user({ type: 'subtask', command: 'ship', prompt: 'Ship it well.' }))).toEqual([
      { type: 'notice', notice: 'command', text: '/ship' },
      { type: 'notice', notice: 'template', text: 'Ship it well.' },
    ])
  })

  test('words that were given to a command stand between its marks', () => {
    const init =
      'Create or update `AGENTS.md` for this repository.\n\nUser-provided focus or constraints (honor these):\nUse pnpm.\n\n## How'

    expect(saidIn(user(text(init)))).toEqual([['developer', 'Use pnpm.']])
  })
})

describe('refusals and stops', () => {
  test.each([
    ['The user rejected permission to use this specific tool call.', null],
    ['Error: The user rejected permission to use this specific tool call. You may try again with different parameters.', null],
    ['The user rejected permission to use this specific tool call with the following feedback: Not this file', 'Not this file'],
    ['PermissionRejectedError: The user rejected permission to use this specific tool call.', null],
    ['The user dismissed this question', null],
  ])('%j is a rejection', (error, words) => {
    expect(partsOf(agent({}, failed(error))).at(-1)).toEqual({ type: 'rejection', callId: 'c1', words })
  })

  test.each([
    'The user has specified a rule which prevents you from using this specific tool call.',
    'Tool execution aborted',
    'rg: The user rejected permission to use this',
  ])('%j is none', (error) => {
    expect(partsOf(agent({}, failed(error))).map(({ type }) => type)).toEqual(['tool_call', 'tool_result'])
  })

  test('a stop is told once, and not beside a refusal', () => {
    const stopped = done('bash', 'x\n\n<shell_metadata>\nUser aborted the command\n</shell_metadata>')
    const error = { name: 'MessageAbortedError', data: { message: 'Aborted' } }

    expect(partsOf(agent({ error }, stopped)).filter(({ type }) => type === 'interruption')).toHaveLength(1)
    expect(partsOf(agent({ error }, failed('The user dismissed this question'))).map(({ type }) => type)).not.toContain('interruption')
  })

  test('refused calls of one message are one turn', () => {
    const refused = failed('The user rejected permission to use this specific tool call.')

    expect(sessionOf([agent({}, refused, refused)]).turns.map(({ role }) => role)).toEqual(['agent', 'developer'])
  })

  test('answers come from the data, or else from the text', () => {
    const output = 'User has answered your questions: "A?"="x, "y"", "B?"="z". You can now continue with the user\'s answers in mind.'
    const state = { status: 'completed', input: { questions: [{ question: 'A?' }, { question: 'B?' }] }, output }

    expect(saidIn(agent({}, done('question', output, { answers: [['p'], []] }))).at(-1)).toEqual(['developer', 'p'])
    expect(saidIn(agent({}, call('question', state))).at(-1)).toEqual(['developer', 'x, "y"\n\nz'])
  })
})

describe('the session', () => {
  const denied = (...names: string[]) => names.map((permission) => ({ permission, action: 'deny', pattern: '*' }))

  test.each([
    [{ parentID: 'ses_0', permission: denied('question', 'plan_enter') }, 'subagent'],
    [{ permission: denied('question', 'plan_enter', 'plan_exit') }, 'automated'],
    [{ permission: denied('todowrite') }, 'developer'],
    [{}, 'developer'],
  ])('%j is of %s', (info, origin) => {
    expect(sessionOf([user(text('Go.'))], info).origin).toBe(origin)
  })

  test.each([
    [0, false],
    [2, true],
  ])('exit code %d means failed: %s', (exit, isFailed) => {
    expect(partsOf(agent({}, done('bash', 'x', { exit }))).at(-1)).toMatchObject({ exitCode: exit, failed: isFailed })
  })

  test('without a time of its own a session starts with its first message', () => {
    expect(sessionOf([user(text('Go.'))])).toMatchObject({
      startedAt: '2026-03-16T09:00:00.000Z',
      startReliability: 'exact',
      endedAt: null,
    })
    expect(sessionOf([])).toMatchObject({ startedAt: null, startReliability: 'none' })
  })
})

describe('a rendering', () => {
  const rendering = (created: string, id = 'ses_x', title = 'A') =>
    read(`# ${title}\n\n**Session ID:** ${id}\n**Created:** ${created}\n**Updated:** ${created}\n\n---\n\n## User\n\nGo.\n\n---\n\n`)

  test.each([
    ['31/07/2026, 20:15:00', '2026-07-31T20:15:00.000Z'],
    ['7/31/2026, 8:15:00\u202fPM', '2026-07-31T20:15:00.000Z'],
    ['31.7.2026, 20:15:00', '2026-07-31T20:15:00.000Z'],
    ['2026/7/31 20:15:00', '2026-07-31T20:15:00.000Z'],
    ['2026. 7. 31. 오후 8:15:00', '2026-07-31T20:15:00.000Z'],
    ['31/07/2026, 12:05:00 am', '2026-07-31T00:05:00.000Z'],
    ['5/5/2026, 9:00:00 AM', '2026-05-05T09:00:00.000Z'],
  ])('%s can be read in one way', (created, startedAt) => {
    expect(rendering(created)).toMatchObject({ startedAt, startReliability: 'local' })
  })

  test.each(['5/9/2026, 9:15:00 AM', 'gestern', '99/99/2026, 20:00:00', '31/07/2026, 25:00:00'])('%s is not guessed', (created) => {
    expect(rendering(created)).toMatchObject({ startedAt: null, startReliability: 'none', endedAt: null })
  })

  test.each([
    ['ses_34815df65ffeAbCdEfGhIjKlMn', '3/4/2026, 9:15:00 AM', '2026-03-04T08:15:00.250Z'],
    ['ses_2ac846debffeAbCdEfGhIjKlMn', '03/04/2026, 20:15:00', '2026-04-03T13:15:00.500Z'],
  ])('the id %s tells the instant of %s', (id, created, startedAt) => {
    expect(rendering(created, id)).toMatchObject({ startedAt, startReliability: 'exact' })
  })

  test('a title that was never changed tells the instant', () => {
    expect(rendering('?', 'ses_x', 'New session - 2026-04-03T13:15:00.500Z')).toMatchObject({
      startedAt: '2026-04-03T13:15:00.500Z',
      startReliability: 'exact',
    })
  })

  test('headings and rules of an answer part nothing', () => {
    const file = `# A\n\n**Session ID:** ses_x\n**Created:** ?\n\n---\n\n## Assistant\n\n## User guide\n\n---\n\nText\n\n## User\n\nmore\n\n---\n\n`

    expect(read(file).turns).toMatchObject([{ role: 'agent', parts: [{ text: '## User guide\n\n---\n\nText\n\n## User\n\nmore' }] }])
  })
})

test('an output whose fence never ends hides no message', () => {
  const file = `# A\n\n**Session ID:** ses_x\n**Created:** ?\n\n---\n\n## Assistant\n\n**Tool: bash**\n\n**Output:**\n\`\`\`\nx\n\n---\n\n## User\n\nGo on.`

  expect(developerTexts(read(file))).toEqual(['Go on.'])
})

describe('any file', () => {
  const word = fc.constantFrom('Go.', 'The user dismissed this question', 'constructor', '', 'a\n\n---\n\n## User\n\nb', '/init')
  const part = fc.oneof(
    fc.record({ type: fc.constantFrom('text', 'reasoning', 'file', 'subtask'), text: word, synthetic: fc.boolean() }),
    fc.record({
      type: fc.constant('tool'),
      tool: fc.constantFrom('bash', 'question', '__proto__'),
      callID: fc.constantFrom('a', 'b'),
      state: fc.record({
        status: fc.constantFrom('error', 'completed'),
        input: fc.jsonValue(),
        error: word,
        output: word,
        metadata: fc.jsonValue(),
      }),
    }),
    fc.jsonValue(),
  )
  const info = fc.record({
    id: word,
    role: fc.constantFrom('user', 'assistant'),
    time: fc.jsonValue(),
    error: fc.jsonValue(),
    summary: fc.boolean(),
  })

  test('is read alike every time, into a transcript, with no words that are not in it', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ info, parts: fc.array(part) })), (messages) => {
        const session = sessionOf(messages)

        expect(sessionOf(messages)).toEqual(session)
        expect(Transcript.parse(session)).toEqual(session)
        const written = JSON.stringify(messages)
        for (const words of developerTexts(session)) expect(written).toContain(JSON.stringify(words).slice(1, -1))
      }),
    )
  })

  const line = fc.constantFrom(
    '## User',
    '## Assistant',
    '## Assistant (Build · m · 1.0s)',
    '---',
    '',
    '',
    '```',
    '```json',
    '**Tool: bash**',
    'Tool: bash',
    '**Input:**',
    '**Output:**',
    '**Error:**',
    '_Thinking:_',
    'Go.',
    '{"command":"ls"}',
    'The user dismissed this question',
  )

  test('is read alike every time as a rendering, and every line of it has no more turns before it than in all', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const file = `# A\n\n**Session ID:** ses_x\n**Created:** ?\n\n---\n\n${lines.join('\n')}`

        const session = read(file)

        expect(read(file)).toEqual(session)
        expect(Transcript.parse(session)).toEqual(session)
        for (const words of developerTexts(session)) expect(file).toContain(words)
      }),
    )
  })
})
