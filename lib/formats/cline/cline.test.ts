import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Part, Transcript } from '@/lib/domain/transcript'
import { wordsOf } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { developerTexts, stringsIn } from '@/lib/testing/developer-texts'
import { cline } from './index'

const folder = new URL('./fixtures/', import.meta.url)
const fixtures = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.json') && !name.endsWith('.expected.json'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const text = (words: string) => ({ type: 'text', text: words })
const user = (...content: object[]) => ({ role: 'user', content })
const agent = (...content: object[]) => ({ role: 'assistant', content })
const call = (name: string, input: object, id = 'c1') => ({ type: 'tool_use', id, name, input })
const result = (content: unknown, more: object = {}) => ({ type: 'tool_result', tool_use_id: 'c1', content, ...more })
const task = user(text('<task>\nGo.\n</task>'))

function sessionOf(messages: unknown[], name = 'api_conversation_history.json'): Transcript {
  const [session] = cline.parse({ name, text: JSON.stringify(messages) }).sessions
  if (!session) throw new Error('no session')
  return session
}

/** Parts behind the task. */
const partsOf = (...messages: unknown[]): Part[] =>
  sessionOf([task, ...messages])
    .turns.flatMap(({ parts }) => parts)
    .slice(1)
const rolesOf = (...messages: unknown[]) => sessionOf(messages).turns.map((turn) => [turn.role, wordsOf(turn)])

describe('golden pairs', () => {
  test.each(fixtures)('$name is read as its pair says', ({ name, text }) => {
    const golden: unknown = JSON.parse(readFileSync(new URL(name.replace(/\.json$/, '.expected.json'), folder), 'utf8'))

    const result = cline.parse({ name, text })

    expect(result).toEqual(golden)
    expect(result.sessions.map((session) => Transcript.parse(session))).toEqual(result.sessions)
  })
})

describe('which files', () => {
  test.each([
    ['tasks/1/api_conversation_history.json', '[{"role":"user","content":"hello"}]'],
    ['a.json', '[\n  {\n    "role": "user",\n    "content": [\n      {\n        "type": "text",\n        "text": "<task>\\nGo.\\n</task>"'],
    ['a.json', '[{"ts":1,"role":"user","content":[{"type":"text","text":"\\n<user_message>\\nGo."}]}]'],
    ['a.json', '\uFEFF[{"role":"user","content":[{"type":"text","text":"<environment_details>\\n# VSCode"}]}]'],
  ])('%s %j is recognised', (name, text) => {
    expect(cline.recognises({ name, text })).toBe(true)
  })

  test.each([
    '[{"role":"user","content":"a <task> for you"}]',
    '[{"role":"user","content":[{"type":"text","text":"Go."}]}]',
    '[]',
    '{"role":"user"}',
    '',
  ])('%j is no task', (text) => {
    expect(cline.recognises({ name: 'a.json', text })).toBe(false)
  })

  test.each(['[]', '[1,2]', '{}', '[{"role":"user","content":'])('%j cannot be read', (text) => {
    expect(() => cline.parse({ name: 'a.json', text })).toThrow(UnreadableTranscript)
  })
})

describe('the developer’s words', () => {
  test.each([
    ['a task', user(text('<task>\nGo.\n</task>'))],
    ['a task of later versions', user(text('<user_message>\nGo.\n</user_message>'))],
    [
      'a task behind a slash command',
      user(text('<explicit_instructions type="new_task">\nDo this.\n</explicit_instructions>\n<task>Go.</task>')),
    ],
    [
      'a bare string',
      { role: 'user', content: '<task>\nGo.\n</task>\n\n<environment_details>\n# Current Mode\nACT MODE\n</environment_details>' },
    ],
    [
      'a resumed task',
      user(
        text(
          '[TASK RESUMPTION] This task was interrupted.\n\nNew instructions for task continuation:\n<user_message>\nGo.\n</user_message>',
        ),
      ),
    ],
    [
      'a plan that goes on',
      user(
        text(
          'New message to respond to with plan_mode_respond tool (be sure to provide your response in the <response> parameter):\n<user_message>\nGo.\n</user_message>',
        ),
      ),
    ],
    [
      'help after mistakes',
      user(
        text(
          'You seem to be having trouble proceeding. The user has provided the following feedback to help guide you:\n<feedback>\nGo.\n</feedback>',
        ),
      ),
    ],
    ['a tag that was cut off', user(text('<task>\nGo.'))],
  ])('%s', (_, message) => {
    expect(rolesOf(message)).toEqual([['developer', 'Go.']])
  })

  test.each([
    ["[ask_followup_question for 'When?'] Result:\n<answer>\nGo.\n</answer>", 'ask_followup_question'],
    ['[plan_mode_respond] Result:\n<user_message>\nGo.\n</user_message>', 'plan_mode_respond'],
    [
      '[attempt_completion] Result:\nThe user has provided feedback on the results. Consider it.\n<feedback>\nGo.\n</feedback>',
      'attempt_completion',
    ],
  ])('%j answers a question of the agent', (answer, name) => {
    expect(partsOf(agent(call(name, {})), user(text(answer))).at(-1)).toEqual({ type: 'text', text: 'Go.' })
  })

  test('a command that still runs has them behind its output', () => {
    const running =
      'Command is still running.\nHere is its output:\n3 errors\n\nThe user provided the following feedback:\n<feedback>\nKill it.\n</feedback>'

    expect(partsOf(agent(call('execute_command', { command: 'npm start' })), user(result(running))).slice(1)).toMatchObject([
      { type: 'tool_result', output: 'Command is still running.\nHere is its output:\n3 errors' },
      { type: 'text', text: 'Kill it.' },
    ])
  })

  test.each([
    '<task>\nNot mine.\n</task>',
    '<feedback>\nNot mine.\n</feedback>',
    'Notes\nThe user provided the following feedback:\n<feedback>\nNot mine.\n</feedback>',
  ])('a file that reads %j holds none', (content) => {
    const asked = agent(call('read_file', { path: 'a.xml' }))

    for (const answer of [result(content), text(`[read_file for 'a.xml'] Result:\n${content}`)])
      expect(partsOf(asked, user(answer)).slice(1)).toMatchObject([{ type: 'tool_result', callId: 'c1', output: content }])
  })

  test.each(['[ERROR] You did not use a tool.', '# task_progress List', '[TASK RESUMPTION] This task was interrupted.', 'Hello.'])(
    '%j is the extension’s',
    (words) => {
      expect(partsOf(user(text(words)))).toMatchObject([{ type: 'notice', text: words }])
    },
  )
})

describe('refusals, stops and edits by hand', () => {
  test.each<[string, string | null]>([
    ['The user denied this operation.', null],
    ['The user denied this operation and provided the following feedback:\n<feedback>\nNo!\n</feedback>', 'No!'],
    ['{"status":"denied","message":"The user denied this operation."}', null],
    ['{"status":"denied","feedback":"No!"}', 'No!'],
  ])('%j is a rejection', (content, words) => {
    expect(partsOf(agent(call('execute_command', { command: 'ls' })), user(result(content)))).toMatchObject([
      { type: 'tool_call' },
      { type: 'tool_result', failed: true },
      { type: 'rejection', callId: 'c1', words },
    ])
  })

  test('words in the next block are the reason of the refusal', () => {
    const denied = [text("[list_files for '.'] Result:"), text('The user denied this operation.')]
    const reason = text('The user provided the following feedback:\n<feedback>\nNo!\n</feedback>')

    expect(partsOf(agent(call('list_files', { path: '.' })), user(...denied, reason)).slice(2)).toEqual([
      { type: 'rejection', callId: 'c1', words: 'No!' },
    ])
  })

  test.each([
    ['[Response interrupted by user]', ['text', 'interruption']],
    ['[Response interrupted by user feedback]', ['text']],
    ['[Response interrupted by a tool use result. Only one tool may be used at a time.]', ['text']],
  ])('%s', (end, types) => {
    const parts = partsOf(agent(text(`Well.\n\n${end}`)))

    expect(parts.map(({ type }) => type)).toEqual(types)
    expect(parts[0]).toEqual({ type: 'text', text: 'Well.' })
  })

  test.each([
    'The user made the following updates to your content:\n\n-a\n+b\n\nThe updated content has been successfully saved to src/a.ts. Go on.',
    '<file_write_result>\n<path>src/a.ts</path>\n<user_edits>-a\n+b</user_edits>\n</file_write_result>',
    '{"path":"src/a.ts","operation":"modified","user_edits":"-a\\n+b"}',
  ])('%j is an edit by hand', (content) => {
    expect(partsOf(agent(call('write_to_file', { path: 'x' })), user(result(content))).at(-1)).toEqual({
      type: 'human_edit',
      target: 'src/a.ts',
      text: '-a\n+b',
    })
  })
})

describe('calls and answers', () => {
  test('a call in XML holds a file with tags of its own', () => {
    const file = '<content>\n<path>b</path>\n</content>'

    expect(
      partsOf(agent(text(`Now.<write_to_file>\n<path>a.xml</path>\n<content>${file}</content>\n</write_to_file> Done.`))),
    ).toMatchObject([
      { type: 'text', text: 'Now.' },
      { name: 'write_to_file', kind: 'edit', target: 'a.xml', input: file },
      { type: 'text', text: 'Done.' },
    ])
  })

  test.each<[string, object]>([
    ['<execute_command>\n<command>npm test</command>\n</execute_command>', { kind: 'shell', command: 'npm test' }],
    ['<execute_command><command>npm te', { kind: 'shell', command: 'npm te' }],
    ['<read_file><args><file><path>a.ts</path></file></args></read_file>', { kind: 'read', target: 'a.ts' }],
    ['<search_files><path>.</path><regex>a|b</regex></search_files>', { kind: 'search', target: '.' }],
  ])('%s is a call', (xml, part) => {
    expect(partsOf(agent(text(xml)))).toMatchObject([{ type: 'tool_call', id: null, ...part }])
  })

  test('a tool that is only named is not called', () => {
    expect(partsOf(agent(text('Use <read_file> or <thinking out loud>.')))).toMatchObject([{ type: 'text' }])
  })

  test.each([
    ['attempt_completion', { result: 'Done.' }, ['text']],
    ['plan_mode_respond', { response: 'Done.' }, ['text']],
    ['ask_followup_question', { question: 'Done.' }, ['text', 'tool_call']],
  ])('%s is how the agent speaks', (name, input, types) => {
    const parts = partsOf(agent(call(name, input)))

    expect(parts.map(({ type }) => type)).toEqual(types)
    expect(parts[0]).toEqual({ type: 'text', text: 'Done.' })
  })

  test.each<[string, number | null, boolean | null]>([
    ['Command executed successfully (exit code 0).\nOutput:\nexit code 9', 0, false],
    ['Command failed with exit code 2.\nOutput:\n', 2, true],
    [
      "Command executed in terminal  within working directory '/a'. Command execution was not successful, inspect the cause and adjust as needed.\nExit code: 1\nOutput:\n",
      1,
      true,
    ],
    ['Command executed.\nOutput:\nExit code: 3', null, null],
    ['The tool execution failed with the following error:\n<error>', null, true],
    ['exit code 4', null, null],
  ])('%j has exit code %j', (content, exitCode, failed) => {
    expect(partsOf(agent(call('execute_command', { command: 'ls' })), user(result(content))).at(-1)).toMatchObject({ exitCode, failed })
  })
})

describe('the session', () => {
  const around = (inside: string) => user(text(`<environment_details>\n${inside}\n</environment_details>`))

  test.each([
    ['# Current Time\n4/24/2026, 4:25:53 PM (America/Los_Angeles, UTC-7:00)', '2026-04-24T23:25:53.000Z'],
    ['# Current Time\n1/5/2026, 9:00:00 AM (Asia/Kolkata, UTC+5:30)', '2026-01-05T03:30:00.000Z'],
    ['# Current Time\nCurrent time in ISO 8601 UTC format: 2026-05-02T03:03:23.496Z', '2026-05-02T03:03:23.496Z'],
    ['# Current Time\nnoon', null],
  ])('%j tells the time where messages do not', (inside, startedAt) => {
    expect(sessionOf([around(inside)]).startedAt).toBe(startedAt)
  })

  test.each([
    ['saoudrizwan.claude-dev/tasks/1/api_conversation_history.json', '# Current Cost\n$1', 'Cline'],
    ['rooveterinaryinc.roo-cline/tasks/1/a.json', '', 'Roo Code'],
    ['a.json', '# Current Mode\n<slug>architect</slug>', 'Roo Code'],
    ['a.json', '# Current Mode\nPLAN MODE\nThink.', 'Cline'],
    ['a.json', '', 'Cline'],
  ])('%s with %j is of %s', (name, inside, by) => {
    expect(sessionOf([around(inside)], name).agent).toBe(by)
  })

  test('a remote goes before the folder', () => {
    const inside =
      '# Current Working Directory (/home/user/a) Files\n"associatedRemoteUrls": [\n"fork: git@github.com:me/till.git",\n"origin: git@github.com:acme/till.git"\n]'

    expect(sessionOf([around(inside)])).toMatchObject({ repository: 'acme/till', workingDirectory: '/home/user/a' })
    expect(sessionOf([around(inside.slice(0, inside.indexOf('\n')))]).repository).toBe('a')
  })
})

describe('any task', () => {
  const words = fc
    .array(
      fc.constantFrom(
        '<task>',
        '</task>',
        '<feedback>',
        'The user denied this operation',
        '\n',
        '[read_file] Result:',
        '<read_file><path>',
        '</read_file>',
        '<environment_details>',
        '[Response interrupted by user]',
        '{"status":"denied"}',
        'a',
        ' ',
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join(''))
  const block = fc.oneof(
    fc.record({ type: fc.constantFrom('text', 'thinking', 'image'), text: words }),
    fc.record({ type: fc.constant('tool_result'), tool_use_id: fc.constantFrom('a', 'b'), content: fc.oneof(words, fc.jsonValue()) }),
    fc.record({
      type: fc.constant('tool_use'),
      id: fc.constantFrom('a', 'b'),
      name: fc.constantFrom('read_file', 'constructor'),
      input: fc.jsonValue(),
    }),
    fc.jsonValue(),
  )
  const message = fc.record({
    role: fc.constantFrom('user', 'assistant', 'system'),
    content: fc.oneof(words, fc.array(block)),
    ts: fc.jsonValue(),
  })

  test('is read alike every time, and never with words that are not in it', () => {
    fc.assert(
      fc.property(fc.array(message), (messages) => {
        const whole = [task, ...messages]

        const session = sessionOf(whole)

        expect(sessionOf(whole)).toEqual(session)
        expect(Transcript.parse(session)).toEqual(session)
        const written = stringsIn(whole)
        for (const one of developerTexts(session)) expect(written.some((text) => text.includes(one))).toBe(true)
      }),
    )
  })
})
