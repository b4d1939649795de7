import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Part, Transcript } from '@/lib/domain/transcript'
import { wordsOf } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { developerTexts, stringsIn } from '@/lib/testing/developer-texts'
import { copilotChat } from './index'

const folder = new URL('./fixtures/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => !name.endsWith('.expected.json'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const request = (text: string, more: object = {}) => ({
  requestId: text,
  message: { text, parts: [] },
  timestamp: 1,
  response: [],
  ...more,
})
const chat = (requests: unknown[], more: object = {}) =>
  JSON.stringify({ responderUsername: 'GitHub Copilot', initialLocation: 'panel', requests, ...more })
const lines = (...changes: object[]) => changes.map((change) => JSON.stringify(change)).join('\n')
const start = { kind: 0, v: { version: 3, responderUsername: 'GitHub Copilot', requests: [] } }

function sessionOf(text: string, name = 'chat.json'): Transcript {
  const [session] = copilotChat.parse({ name, text }).sessions
  if (!session) throw new Error('no session')
  return session
}

const partsOf = (text: string): Part[] => sessionOf(text).turns.flatMap(({ parts }) => parts)
const answered = (...response: unknown[]) => partsOf(chat([request('Go.', { response })])).slice(1)
const rolesOf = (text: string) => sessionOf(text).turns.map((turn) => [turn.role, wordsOf(turn)])

describe('golden pairs', () => {
  test.each(fixtures)('$name is read as its pair says', ({ name, text }) => {
    const golden: unknown = JSON.parse(readFileSync(new URL(name.replace(/\.jsonl?$/, '.expected.json'), folder), 'utf8'))

    const result = copilotChat.parse({ name, text })

    expect(result).toEqual(golden)
    expect(result.sessions.map((session) => Transcript.parse(session))).toEqual(result.sessions)
  })
})

describe('which files', () => {
  test.each([
    ['an export', '{\n  "responderUsername": "GitHub Copilot",\n  "requests": []}'],
    ['an older export', '{"requesterUsername":"ada","requests":[]}'],
    ['a session without a responder', '{"version":3,"creationDate":1,"initialLocation":"panel","requests":[]}'],
    ['a log', lines(start)],
    ['a byte order mark', `\uFEFF${chat([])}`],
  ])('%s is recognised', (_, text) => {
    expect(copilotChat.recognises({ name: 'a.json', text })).toBe(true)
  })

  test.each([
    '[{"role":"user","content":"responderUsername"}]',
    '{"info":{"id":"ses_1"},"messages":[]}',
    '{"sessionId":"a","messages":[]}',
    '',
  ])('%j is no chat', (text) => {
    expect(copilotChat.recognises({ name: 'chatSessions/a.json', text })).toBe(false)
  })

  test.each(['{"responderUsername":"GitHub Copilot"}', '{"responderUsername":"GitHub Co', 'null', '{"kind":0,"v":{"a":'])(
    '%j cannot be read',
    (text) => {
      expect(() => copilotChat.parse({ name: 'a.json', text })).toThrow(UnreadableTranscript)
    },
  )
})

describe('the developer’s turns', () => {
  test.each(['/fix the #file:a.ts', '@workspace /explain this', '@agent Try Again, but with tabs'])(
    '%j is said as it was typed',
    (text) => {
      expect(rolesOf(chat([request(text)]))).toEqual([['developer', text]])
    },
  )

  test('the words of early files are a bare string', () => {
    expect(rolesOf(chat([{ message: 'Hello.', response: ['Hi.'] }]))).toEqual([
      ['developer', 'Hello.'],
      ['agent', 'Hi.'],
    ])
  })

  test.each([
    request('@agent Try Again'),
    request('@agent Continue: "Continue to iterate?"'),
    request('@agent Allow: "Run it?"', { confirmation: 'Allow' }),
    request('Terminal 3 is done.', { isSystemInitiated: true }),
  ])('$requestId was not typed by anybody', (button) => {
    expect(rolesOf(chat([request('Go.', { response: ['Yes.'] }), { ...button, response: ['More.'] }]))).toEqual([
      ['developer', 'Go.'],
      ['agent', 'Yes.\n\nMore.'],
    ])
  })
})

describe('answers', () => {
  test('Markdown and the names within it are one text', () => {
    const name = { kind: 'inlineReference', inlineReference: { path: '/a/b.ts', scheme: 'file' } }

    expect(answered({ value: 'See ' }, name, { value: ' for it.' })).toEqual([{ type: 'text', text: 'See b.ts for it.' }])
  })

  test('the fences around an edit are nobody’s words, those of a block of code are', () => {
    const edit = { kind: 'textEditGroup', uri: { path: '/a.ts' }, edits: [[{ text: 'a' }]] }

    const parts = answered({ value: '```js\nx\n```\n```\n' }, edit, { value: '\n```\nDone:\n```\n' }, edit, { value: '\n```\n' })

    expect(parts.flatMap((part) => (part.type === 'text' ? [part.text] : [part.type]))).toEqual([
      '```js\nx\n```',
      'tool_call',
      'Done:',
      'tool_call',
    ])
  })

  test.each([
    [{ isConfirmed: false }, true],
    [{ isConfirmed: { type: 0 } }, true],
    [{ isConfirmed: { type: 5 } }, true],
    [{ isConfirmed: true }, false],
    [{ isConfirmed: { type: 4 } }, false],
    [{}, false],
  ])('a call with %j is refused: %j', (confirmed, isRefused) => {
    const parts = answered({ kind: 'toolInvocationSerialized', toolId: 'run_in_terminal', toolCallId: 'c', ...confirmed })

    expect(parts.some((part) => part.type === 'rejection' && part.callId === 'c')).toBe(isRefused)
  })

  test.each([
    [{ kind: 'terminal', commandLine: { original: 'a', toolEdited: 'b', userEdited: 'c' } }, 'c'],
    [{ kind: 'terminal', commandLine: { original: 'a', toolEdited: 'b' } }, 'b'],
    [{ kind: 'terminal', command: 'a' }, 'a'],
  ])('the command of %j is %j', (toolSpecificData, command) => {
    expect(answered({ kind: 'toolInvocationSerialized', toolSpecificData })).toMatchObject([{ kind: 'shell', command }])
  })

  test.each([
    ['copilot_readFile', 'read'],
    ['copilot_multiReplaceString', 'edit'],
    ['vscode_fetchWebPage_internal', 'web'],
    ['runSubagent', 'task'],
    ['mcp_github_search', 'mcp'],
    ['constructor', 'other'],
  ])('%s is a tool of kind %s', (toolId, kind) => {
    expect(answered({ kind: 'toolInvocationSerialized', toolId })).toMatchObject([{ name: toolId, kind }])
  })
})

describe('stops and failures', () => {
  const ending = (more: object, ...behind: object[]) =>
    partsOf(chat([request('Go.', { response: ['Well'], ...more }), ...behind]))
      .slice(2)
      .map(({ type }) => type)

  test.each([
    { result: { errorDetails: { code: 'canceled', message: 'Canceled' } } },
    { result: { errorDetails: { message: '', responseIsIncomplete: true } } },
    { responseErrorDetails: { message: 'Canceled' } },
    { isCanceled: true },
    { modelState: { value: 2 }, result: {} },
  ])('%j is an interruption', (more) => {
    expect(ending(more)).toEqual(['interruption'])
  })

  test('an answer that still ran when the file was written was not interrupted', () => {
    expect(ending({ modelState: { value: 2 } })).toEqual([])
    expect(ending({ modelState: { value: 2 } }, request('Stop.'))).toEqual(['interruption', 'text'])
  })

  test('a refusal that ends an answer is not an interruption as well', () => {
    const refused = { kind: 'toolInvocationSerialized', isConfirmed: { type: 0 } }

    expect(ending({ response: ['Well', refused], isCanceled: true })).toEqual(['tool_call', 'tool_result', 'rejection'])
  })

  test('another error is a notice', () => {
    expect(ending({ result: { errorDetails: { message: 'Rate limit.', responseIsIncomplete: true } } })).toEqual(['notice'])
  })
})

describe('a log of changes', () => {
  const ask = (...requests: object[]) => ({ kind: 2, k: ['requests'], v: requests })

  test('a request that was sent again with the same words stands once', () => {
    const again = { ...ask({ ...request('Go.'), requestId: 'second', response: ['Yes.'] }), i: 0 }

    expect(rolesOf(lines(start, ask(request('Go.', { response: ['No.'] })), again))).toEqual([
      ['developer', 'Go.'],
      ['agent', 'Yes.'],
    ])
  })

  test('requests without an id are told apart', () => {
    const requests = ['One.', 'Two.'].map((text) => ({ message: text, response: ['Yes.'] }))

    expect(rolesOf(lines(start, ask(...requests), { kind: 1, k: ['requests', 0], v: requests[0] })).map(([, words]) => words)).toEqual([
      'One.',
      'Yes.',
      'Two.',
      'Yes.',
    ])
  })

  test('requests that were taken back stay, with what took them back', () => {
    const cut = { kind: 2, k: ['requests'], i: 1 }

    const { turns } = sessionOf(lines(start, ask(request('One.'), request('Two.', { response: ['No.'] })), cut, ask(request('Three.'))))

    expect(turns.map(({ parts }) => parts.map((part) => (part.type === 'text' ? part.text : part)))).toEqual([
      ['One.', 'Two.'],
      ['No.'],
      [{ type: 'revert', target: 'Two.', words: null }, 'Three.'],
    ])
  })

  test.each([
    [{ kind: 1, k: ['requests', 9, 'timestamp'], v: 1 }],
    [{ kind: 1, k: ['requests', 1e9], v: request('Far.') }],
    [{ kind: 1, k: ['__proto__', 'a'], v: 1 }],
    [{ kind: 1, k: [], v: 1 }],
    [{ kind: 9, k: ['a', 'b'] }],
    [{ kind: 0, v: null }],
  ])('%j changes nothing', (change) => {
    const { sessions, warnings } = copilotChat.parse({ name: 'a.jsonl', text: lines(start, ask(request('Go.')), change) })

    expect(sessions[0]?.turns.map(wordsOf)).toEqual(['Go.'])
    expect(warnings).toEqual([{ line: null, message: '1 change of the log could not be applied.' }])
  })
})

describe('any chat', () => {
  const any = fc.jsonValue({ maxDepth: 3 })
  const anyRequest = fc.record({
    message: any,
    response: fc.array(
      fc.oneof(
        any,
        fc.record({
          kind: fc.constantFrom('thinking', 'textEditGroup', 'toolInvocationSerialized', 'questionCarousel', 'workspaceEdit'),
          value: any,
          edits: any,
          data: any,
          toolSpecificData: any,
          resultDetails: any,
          invocationMessage: any,
        }),
      ),
    ),
    result: any,
    timestamp: any,
  })

  test('is read alike every time, and never with words that are not in it', () => {
    fc.assert(
      fc.property(fc.array(anyRequest), (requests) => {
        const text = chat(requests)

        const session = sessionOf(text)

        expect(sessionOf(text)).toEqual(session)
        expect(Transcript.parse(session)).toEqual(session)
        const written = stringsIn(JSON.parse(text))
        for (const words of developerTexts(session)) expect(written.some((one) => one.includes(words))).toBe(true)
      }),
    )
  })
})
