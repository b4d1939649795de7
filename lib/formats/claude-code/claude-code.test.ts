import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Part, Transcript } from '@/lib/domain/transcript'
import { countTurns, wordsOf } from '@/lib/domain/turns'
import { UnreadableTranscript } from '@/lib/domain/unreadable-transcript'
import { claudeCode } from './index'

const folder = new URL('./fixtures/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const ID = '0a1b2c3d-0000-4000-8000-0123456789ab'
const OTHER = '0f0f0f0f-0000-4000-8000-0123456789ab'
const REFUSED = "The user doesn't want to proceed with this tool use. The tool use was rejected. "

type Fields = Record<string, unknown>
let written = 0
const spoken = (type: string, content: unknown, { message, ...rest }: Fields & { message?: Fields } = {}) => ({
  parentUuid: null,
  isSidechain: false,
  sessionId: ID,
  timestamp: '2026-03-02T09:00:00.000Z',
  type,
  uuid: `uuid-${++written}`,
  message: { role: type, content, ...message },
  ...rest,
})
const user = (content: unknown, rest: Fields = {}) => spoken('user', content, rest)
const agent = (content: unknown, rest: Fields = {}) => spoken('assistant', content, rest)
const said = (text: string) => agent([{ type: 'text', text }])
const called = (id: string, message = {}) => agent([{ type: 'tool_use', id, name: 'Bash', input: { command: 'ls' } }], { message })
const result = (id: string, content: unknown, isError = false) => ({ type: 'tool_result', tool_use_id: id, content, is_error: isError })
const queued = (operation: string, content?: string) => ({ type: 'queue-operation', operation, sessionId: ID, content })
const attached = (attachment: Fields) => ({ ...user(null), type: 'attachment', attachment })

const textOf = (records: unknown[]) => records.map((record) => JSON.stringify(record)).join('\n')
const parsed = (records: unknown[], name = `${ID}.jsonl`) => {
  const { sessions, warnings } = claudeCode.parse({ name, text: textOf(records) })
  const [session] = sessions
  if (!session) throw new Error('no session')
  return { session, sessions, warnings }
}
/** What is said in each developer turn. */
const words = (records: unknown[]) =>
  parsed(records)
    .session.turns.filter(({ role }) => role === 'developer')
    .map(wordsOf)
const parts = (records: unknown[]) => parsed(records).session.turns.flatMap((turn) => turn.parts)
const ofType = <T extends Part['type']>(records: unknown[], type: T) =>
  parts(records).filter((part): part is Extract<Part, { type: T }> => part.type === type)

describe('golden pairs', () => {
  test.each(fixtures)('$name is read as its pair says', ({ name, text }) => {
    const golden: unknown = JSON.parse(readFileSync(new URL(name.replace(/l$/, ''), folder), 'utf8'))

    const read = claudeCode.parse({ name, text })

    expect(read).toEqual(golden)
    expect(read.sessions.map((session) => Transcript.parse(session))).toEqual(read.sessions)
  })

  test.each(fixtures)('$name is recognised', (file) => {
    expect(claudeCode.recognises(file)).toBe(true)
  })
})

describe('which files', () => {
  const recognises = (...records: unknown[]) => claudeCode.recognises({ name: 'a.jsonl', text: textOf(records) })

  test.each([
    ['a rollout of another agent', { timestamp: 'x', type: 'session_meta', payload: { id: ID } }],
    ['the wire format of the same agent', { type: 'system', subtype: 'init', session_id: ID, uuid: 'u', tools: [] }],
    ['a message of the wire format', { type: 'assistant', message: { content: [] }, session_id: ID, uuid: 'u', parent_tool_use_id: null }],
    ['a log that calls its parts parts', { type: 'user', uuid: 'u', parentUuid: null, sessionId: ID, message: { parts: [] } }],
    ['other JSON lines', { type: 'summary', text: 'x' }],
    ['JSON lines that quote a session', { text: textOf([user('Hi')]) }],
  ])('%s is not recognised', (_, record) => {
    expect(recognises(record)).toBe(false)
  })

  test('a file of records without speech, and one that begins with a very long record, are', () => {
    expect(recognises(queued('dequeue'))).toBe(true)
    expect(recognises({ type: 'summary', summary: 'x', leafUuid: 'y' })).toBe(true)
    expect(recognises({ ...user('x'.repeat(1_000_000)), sessionId: ID })).toBe(true)
  })

  test.each(['', '   \n', '{"a":1}\n', 'hello', '[]'])('%j is unreadable', (text) => {
    expect(() => claudeCode.parse({ name: 'a.jsonl', text })).toThrow(UnreadableTranscript)
  })

  test('a file without speech is a session without turns', () => {
    const { session } = parsed([queued('dequeue')])

    expect([session.sourceId, session.turns, session.origin, session.startReliability]).toEqual([ID, [], 'developer', 'none'])
  })
})

describe('which session', () => {
  test('the file name is the session where a record knows it, else the last id', () => {
    const copied = [user('a', { sessionId: OTHER }), user('b', { sessionId: OTHER }), user('c')]

    expect(parsed(copied).session.sourceId).toBe(ID)
    expect(parsed(copied.slice(0, 2)).session.sourceId).toBe(OTHER)
  })

  test('in a file of another name it is the most frequent id', () => {
    const records = [user('a', { sessionId: OTHER }), user('b', { sessionId: OTHER }), user('c')]

    expect(parsed(records, `${ID}/full.jsonl`).session.sourceId).toBe(OTHER)
  })

  test.each([
    [{ entrypoint: 'sdk-cli' }, 'Hello', 'automated'],
    [{ promptSource: 'sdk' }, 'Hello', 'automated'],
    [{ promptSource: 'sdk', entrypoint: 'claude-vscode' }, 'Hello', 'developer'],
    [{ entrypoint: 'cli' }, 'Warmup', 'automated'],
    [{ entrypoint: 'cli' }, 'Hello', 'developer'],
    [{ agentId: 'a1' }, 'Hello', 'subagent'],
    [{ isSidechain: true }, 'Hello', 'subagent'],
  ])('%j and %j are of origin %s', (rest, text, origin) => {
    expect(parsed([user(text, rest), said('Hi')].map((record) => ({ ...record, ...rest }))).session.origin).toBe(origin)
  })

  test("one prompt by hand makes a scripted session a developer's", () => {
    const { session } = parsed([user('a', { promptSource: 'sdk' }), user('b', { promptSource: 'typed' })])

    expect(session.origin).toBe('developer')
  })

  test('sub-agents inside the file follow it, each by itself, and speak in none of its turns', () => {
    const side = { isSidechain: true }
    const root = user('Look there.', side)
    const { sessions } = parsed([
      user('Look.'),
      root,
      user('Warmup', side),
      { ...agent([{ type: 'text', text: 'Found.' }], side), parentUuid: root.uuid },
      user('Search.', { ...side, agentId: 'a1' }),
      said('Done.'),
    ])

    expect(sessions.map(({ sourceId, parentId, origin, turns }) => [sourceId, parentId, origin, turns.map(wordsOf)])).toEqual([
      [ID, null, 'developer', ['Look.', 'Done.']],
      [`agent-${root.uuid}`, ID, 'subagent', ['Look there.', 'Found.']],
      [expect.stringMatching(/^agent-uuid-/), ID, 'subagent', []],
      ['agent-a1', ID, 'subagent', ['Search.']],
    ])
  })

  test.each([
    ['/home/dev/shop', 'shop'],
    ['C:\\Users\\dev\\shop', 'shop'],
    ['/home/dev/shop/.worktrees/coupons', 'shop'],
    ['/home/dev/shop/.claude/worktrees/coupons', 'shop'],
  ])('in %s the repository is %s', (cwd, repository) => {
    expect(parsed([user('a', { cwd: '/tmp/x' }), user('b', { cwd }), user('c', { cwd })]).session).toMatchObject({
      repository,
      workingDirectory: cwd,
    })
  })

  test('a remote that a record tells names the repository', () => {
    const meta = user('a', { cwd: '/home/dev/x', classifierMetaLines: '{"meta":{"repoVisibility":{"remote":"acme/shop"}}}\n' })

    expect(parsed([meta]).session.repository).toBe('acme/shop')
    expect(parsed([user('a'), { type: 'pr-link', sessionId: ID, prRepository: 'acme/till' }]).session.repository).toBe('acme/till')
  })

  test('a summary at the head is not the title, the given one is', () => {
    const summary = { type: 'summary', summary: 'Cooking', leafUuid: 'x' }

    expect(parsed([summary, user('a')]).session.title).toBeNull()
    expect(parsed([summary, user('a'), { type: 'ai-title', sessionId: ID, aiTitle: 'Shopping' }]).session.title).toBe('Shopping')
  })

  test('an editor is told by its entrypoint, the desktop app counts as a terminal', () => {
    expect(parsed([user('a', { entrypoint: 'claude-vscode' })]).session.platform).toBe('IDE')
    expect(parsed([user('a', { entrypoint: 'claude-desktop' })]).session.platform).toBe('CLI')
  })

  test('records out of order do not move start and end', () => {
    const { session } = parsed([user('a'), user('b', { timestamp: '2026-03-02T08:00:00.000Z' }), user('c', { timestamp: 'yesterday' })])

    expect([session.startedAt, session.endedAt]).toEqual(['2026-03-02T08:00:00.000Z', '2026-03-02T09:00:00.000Z'])
  })
})

describe('whose words', () => {
  test.each([
    ['meta', { isMeta: true }, 'Read the skill.', 'template'],
    ['a summary by its flag', { isCompactSummary: true }, 'Earlier the user said no.', 'compaction'],
    ['a summary by its sentence', {}, 'This session is being continued from a previous conversation that ran out.', 'compaction'],
    ['what only the transcript shows', { isVisibleInTranscriptOnly: true }, 'Hello', 'template'],
    ['output of a command', {}, '<local-command-stdout>No, that is wrong</local-command-stdout>', 'command'],
    ['a caveat', {}, 'Caveat: The messages below were generated by the user while running local commands.', 'command'],
    ['output of a shell', {}, '<bash-stdout>wrong</bash-stdout><bash-stderr></bash-stderr>', 'command'],
    ['a shell command', {}, '<bash-input>git revert HEAD</bash-input>', 'command'],
    ['a notification', {}, '<task-notification>\n<status>done</status>\n</task-notification>\nRead the file.', 'subagent'],
    ['a team mate', {}, '<teammate-message teammate_id="lead">Stop!</teammate-message>', 'subagent'],
    ['a hook', {}, '<user-prompt-submit-hook>Be brief.</user-prompt-submit-hook>', 'context'],
    ['feedback of a hook', {}, 'Stop hook feedback:\n- tests fail', 'context'],
    ['a schedule', {}, '<scheduled-task name="x">Do it.</scheduled-task>', 'template'],
    ['a prompt of the system', { promptSource: 'system' }, 'Go on.', 'template'],
    ['a prompt of another origin', { origin: { kind: 'task-notification' } }, 'Go on.', 'template'],
  ])('%s is a notice', (_, rest, text, notice) => {
    const records = [said('Hi'), user(text, rest)]

    expect(words(records)).toEqual([])
    expect(ofType(records, 'notice').map((part) => part.notice)).toEqual([notice])
  })

  test.each([
    [
      '<command-name>/fix</command-name>\n<command-message>fix</command-message>\n<command-args>the header only</command-args>',
      'the header only',
    ],
    [
      '<command-message>fix</command-message>\n<command-name>/fix</command-name>\n<command-args>the header only</command-args>',
      'the header only',
    ],
    ['<ide_selection>lines 1 to 2</ide_selection>fix this', 'fix this'],
    ['<ide_opened_file>a.ts</ide_opened_file>\n<ide_diagnostics>none</ide_diagnostics>\nfix this', 'fix this'],
    ['fix this\n<system-reminder>be brief</system-reminder>', 'fix this'],
    ['why is <system-reminder>x</system-reminder> shown?', 'why is <system-reminder>x</system-reminder> shown?'],
    ['<div>is not closed</div>', '<div>is not closed</div>'],
    ['Stop hook says nothing, fix it', 'Stop hook says nothing, fix it'],
    ['Implement the following plan:\n\n# Plan\n\nUse tabs.', 'Implement the following plan:'],
  ])('%j says %j', (text, expected) => {
    expect(words([user(text)])).toEqual([expected])
  })

  test('what stands behind a command to the program itself is not said to the agent', () => {
    expect(words([user('<command-name>/model</command-name>\n<command-args>opus</command-args>')])).toEqual([])
  })

  test('a picture without words is a placeholder, one with words is left out', () => {
    const picture = { type: 'image', source: {} }

    expect(words([user([picture])])).toEqual(['[image]'])
    expect(words([user([picture, { type: 'text', text: 'too big' }])])).toEqual(['too big'])
  })

  test("words that ride on a result, and answers to questions, are the developer's", () => {
    const ask = user([result('a', 'Answered.')], { toolUseResult: { answers: { 'Which?': 'neither' } } })

    expect(words([called('a'), user([result('a', 'ok'), { type: 'text', text: 'wait' }])])).toEqual(['wait'])
    expect(words([called('a'), ask])).toEqual(['neither'])
  })

  test("an error of the service is a notice, a retried answer is the agent's", () => {
    const error = agent([{ type: 'text', text: 'API Error: 500' }], { isApiErrorMessage: true, message: { model: '<synthetic>' } })

    expect(ofType([user('a'), error, said('ok')], 'notice')).toEqual([{ type: 'notice', notice: 'error', text: 'API Error: 500' }])
    expect(parsed([user('a'), error, said('ok')]).session.turns.map(wordsOf)).toEqual(['a', 'ok'])
  })
})

describe('acts', () => {
  test.each([
    [`${REFUSED}STOP what you are doing and wait for the user to tell you how to proceed.`, {}, null],
    [`${REFUSED}To tell you how to proceed, the user said:\nuse tabs`, {}, 'use tabs'],
    [`${REFUSED}To tell you how to proceed, the user said:\nuse tabs\n\nNote: The user's next message may contain more.`, {}, 'use tabs'],
    [`${REFUSED}The user provided the following reason for the rejection: too much`, {}, 'too much'],
    [
      `${REFUSED}To tell you how to proceed, the user said:\nThe user wants to clarify these questions.\n    Questions asked:\n- "A?"`,
      {},
      null,
    ],
    ["The user doesn't want to take this action right now. STOP what you are doing.", {}, null],
    ['User chose to stay in plan mode and continue planning', {}, null],
    ['The agent proposed a plan that was rejected by the user.\n\nRejected plan:\nthe user said: hi', {}, null],
    ['Denied.', { toolDenialKind: 'user-rejected' }, null],
  ])('%j is a refusal in a developer turn', (text, rest, expected) => {
    const { session } = parsed([called('a'), user([result('a', text, true)], rest)])

    expect(session.turns.at(-1)).toMatchObject({ role: 'developer', parts: [{ type: 'rejection', callId: 'a', words: expected }] })
    expect(session.turns[0]?.parts.at(-1)).toMatchObject({ type: 'tool_result', callId: 'a', failed: true })
  })

  test('a denial by a rule is none, nor is a file that quotes one', () => {
    expect(ofType([called('a'), user([result('a', REFUSED, true)], { toolDenialKind: 'automode-blocked' })], 'rejection')).toEqual([])
    expect(ofType([called('a'), user([result('a', REFUSED)])], 'rejection')).toEqual([])
  })

  test('calls of one message that are refused one after the other make two turns', () => {
    const message = { id: 'msg_1' }
    const { session } = parsed([
      called('a', message),
      user([result('a', REFUSED, true)]),
      called('b', message),
      user([result('b', REFUSED, true)]),
    ])

    expect(session.turns.map((turn) => [turn.role, turn.parts.map((part) => part.type).join(' ')])).toEqual([
      ['agent', 'tool_call tool_result tool_call tool_result'],
      ['developer', 'rejection rejection'],
    ])
  })

  test.each(['[Request interrupted by user]', '[Request interrupted by user for tool use]'])('%s is an interruption', (text) => {
    expect(ofType([said('Hi'), user([{ type: 'text', text }])], 'interruption')).toHaveLength(1)
    expect(ofType([called('a'), user([result('a', text, true)]), user([{ type: 'text', text }])], 'interruption')).toHaveLength(1)
  })

  test.each([
    ['Exit code 127\nnot found', true, 127, true],
    ['<tool_use_error>File does not exist.</tool_use_error>', true, null, true],
    ['Exit code 1 is what it printed', false, null, false],
    ['fine\n<system-reminder>Be brief.</system-reminder>', false, null, false],
  ])('a result %j has exit code and failure', (text, isError, exitCode, failed) => {
    const [read] = ofType([called('a'), user([result('a', text, isError)])], 'tool_result')

    expect(read).toMatchObject({ exitCode, failed })
    expect(read?.output).not.toContain('Be brief')
  })

  test('a long output keeps its head and tail', () => {
    const [read] = ofType([called('a'), user([result('a', `head${'x'.repeat(100_000)}tail`)])], 'tool_result')

    expect(read?.output.length).toBeLessThan(4_100)
    expect(read?.output).toMatch(/^head[\s\S]*tail$/)
  })

  test('a file that was changed outside the agent is an edit of a human, and nobody speaks', () => {
    const { session } = parsed([said('Hi'), attached({ type: 'edited_text_file', filename: '/home/dev/a.ts', snippet: '1 x' }), said('Ho')])

    expect(session.turns).toHaveLength(1)
    expect(session.turns[0]?.parts[1]).toEqual({ type: 'human_edit', target: '/home/dev/a.ts', text: '1 x' })
  })
})

describe('going back', () => {
  const first = said('Hi')
  const prompt = { ...user('Do this.'), parentUuid: first.uuid }
  const answer = { ...said('Done.'), parentUuid: prompt.uuid }
  const again = (parentUuid: string | null) => ({ ...user('Do that.'), parentUuid })
  const system = (parentUuid: string) => ({ ...user(null), type: 'system', subtype: 'turn_duration', parentUuid })
  const between = system(first.uuid)

  test('a prompt in the place of one that was answered takes back what followed', () => {
    const { session } = parsed([first, prompt, answer, again(first.uuid)])

    expect(session.turns.at(-1)).toMatchObject({
      role: 'developer',
      parts: [
        { type: 'revert', target: null, words: null },
        { type: 'text', text: 'Do that.' },
      ],
    })
    expect(session.turns).toHaveLength(4)
  })

  test('records of the harness between the messages do not hide it', () => {
    const records = [first, between, { ...prompt, parentUuid: between.uuid }, answer, again(first.uuid)]

    expect(ofType(records, 'revert')).toHaveLength(1)
  })

  test.each([
    ['a prompt that follows the answer', [first, prompt, answer, again(answer.uuid)]],
    ['a prompt that was said anew before it was answered', [first, prompt, again(first.uuid)]],
    ['a prompt that follows nothing', [{ ...prompt, parentUuid: null }, answer, again(null)]],
    ['a result', [first, prompt, answer, { ...user([result('a', 'ok')]), parentUuid: first.uuid }]],
    ['a prompt of the harness', [first, prompt, answer, { ...user('Read this.', { isMeta: true }), parentUuid: first.uuid }]],
    ['a copied record', [first, prompt, answer, prompt]],
    ['a sub-agent', [first, prompt, answer, { ...again(first.uuid), isSidechain: true }]],
  ])('%s takes back nothing', (_, records) => {
    const { sessions } = parsed(records)

    expect(sessions.flatMap(({ turns }) => turns).flatMap((turn) => turn.parts.filter(({ type }) => type === 'revert'))).toEqual([])
  })
})

describe('the queue', () => {
  const slipped = attached({ type: 'queued_command', prompt: 'stop' })

  test.each([
    ['dequeued and sent', [queued('enqueue', 'stop'), queued('dequeue'), user('stop')], ['stop']],
    ['slipped in', [queued('enqueue', 'stop'), queued('remove')], ['stop']],
    ['slipped in by name', [queued('enqueue', 'a'), queued('enqueue', 'stop'), queued('remove', 'stop')], ['stop']],
    ['slipped in and attached', [queued('enqueue', 'stop'), queued('remove', 'stop'), slipped], ['stop']],
    ['attached, then removed', [queued('enqueue', 'stop'), slipped, queued('remove')], ['stop']],
    ['slipped in and sent', [queued('enqueue', 'stop'), queued('remove'), said('ok'), user('stop')], ['stop']],
    ['taken back', [queued('enqueue', 'stop'), queued('popAll', 'stop')], []],
    ['never delivered', [queued('enqueue', 'stop')], []],
    ['a command', [queued('enqueue', '/exit'), queued('remove')], []],
    ['a notification', [queued('enqueue', '<task-notification>x</task-notification>'), queued('remove')], []],
    [
      'said twice',
      [queued('enqueue', 'stop'), queued('remove'), said('ok'), queued('enqueue', 'stop'), queued('remove')],
      ['stop', 'stop'],
    ],
  ])('a prompt %s counts as often as it was said', (_, records, expected) => {
    expect(words([said('Hi'), ...records])).toEqual(expected)
  })
})

describe('odd files', () => {
  test('a record that is repeated counts once, an abandoned branch stays', () => {
    const first = user('a')
    const branch = { ...user('b'), parentUuid: first.uuid }
    const again = { ...user('c'), parentUuid: first.uuid }

    expect(ofType([first, first, branch, again], 'text').map(({ text }) => text)).toEqual(['a', 'b', 'c'])
  })

  test('a record that is passed over hides none behind it on its line', () => {
    const progress = JSON.stringify({ parentUuid: null, isSidechain: false, type: 'progress', data: { message: user('Nobody.') } })
    const text = `${progress}\n${progress}${JSON.stringify(user('Somebody.'))}\n`

    const { sessions } = claudeCode.parse({ name: 'a.jsonl', text })

    expect(sessions.map(({ turns }) => turns.map(wordsOf))).toEqual([['Somebody.']])
  })

  test('a record of another shape is a warning with its line, and the rest is read', () => {
    const { session, warnings } = parsed([user('a'), { ...user('b'), message: 7 }, user('c', { cwd: 5, timestamp: [] })])

    expect(warnings.map(({ line }) => line)).toEqual([2])
    expect(session.turns.map(wordsOf)).toEqual(['a\n\nc'])
  })

  test.each(['<bash-input>', '<ide_a> ', '<system-reminder>x\n', '[Request interrupted by user]', '<command-args></command-args>'])(
    'a prompt of a hundred thousand %j is read',
    (piece) => {
      expect(() => parsed([user(piece.repeat(100_000)), user([result('a', piece.repeat(100_000))])])).not.toThrow()
    },
  )
})

describe('any file', () => {
  const fixture = fc.constantFrom(...fixtures)
  const turnsOf = (name: string, text: string) =>
    claudeCode.parse({ name, text }).sessions.reduce((sum, { turns }) => sum + countTurns(turns, 'developer'), 0)
  const parse = (name: string, text: string) => {
    try {
      return claudeCode.parse({ name, text })
    } catch (error) {
      if (error instanceof UnreadableTranscript) return null
      throw error
    }
  }

  test('that was damaged is read alike each time, valid, or unreadable', () => {
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.constantFrom('', '}', '"', '{', 'null', '\n', '[]', '7', '\0')), {
      maxLength: 8,
    })

    fc.assert(
      fc.property(fixture, damage, ({ name, text }, cuts) => {
        const damaged = cuts.reduce((rest, [at, length, put]) => {
          const from = at % (rest.length + 1)
          return rest.slice(0, from) + put + rest.slice(from + length)
        }, text)

        const read = parse(name, damaged)

        expect(parse(name, damaged)).toEqual(read)
        for (const session of read?.sessions ?? []) expect(Transcript.parse(session)).toEqual(session)
      }),
      { numRuns: 200 },
    )
  })

  test('that is cut off has no more developer turns than the whole', () => {
    fc.assert(
      fc.property(fixture, fc.nat(), ({ name, text }, at) => {
        const read = parse(name, text.slice(0, at % text.length))

        const turns = read?.sessions.reduce((sum, session) => sum + countTurns(session.turns, 'developer'), 0) ?? 0
        expect(turns).toBeLessThanOrEqual(turnsOf(name, text))
      }),
      { numRuns: 300 },
    )
  })

  test.each(fixtures)('$name: what a developer says stands in the file', ({ name, text }) => {
    const strings = text.split('\n').flatMap((line) => stringsIn(line))

    const turns = claudeCode.parse({ name, text }).sessions.flatMap((session) => session.turns)
    const all = turns.filter(({ role }) => role === 'developer').flatMap((turn) => turn.parts)
    const told = all.flatMap((part) => (part.type === 'text' ? [part.text] : part.type === 'rejection' ? [part.words ?? ''] : []))

    expect(told.filter((one) => one !== '[image]' && !strings.some((string) => string.includes(one)))).toEqual([])
  })
})

function stringsIn(line: string): string[] {
  return [...line.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([string]) => String(JSON.parse(string)))
}
