import { appendFileSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { sqliteBytes } from '@/lib/testing/sqlite-bytes'
import { aHome, claudeLines, put } from '../testing/fake-home'
import { type FakeServer, fakeServer, type Mishap } from '../testing/fake-server'
import { syncForTest } from '../testing/sync-for-test'

const SESSION = '.claude/projects/-shop/a.jsonl'
let server: FakeServer

async function start(mishap?: (request: number) => Mishap): Promise<void> {
  server = await fakeServer(mishap)
}
afterEach(() => server.close())

const streamed = () => [...server.streams.values()].map(({ bytes }) => bytes.toString())

function aRepository(home: string, folder: string, remote: string): string {
  put(home, `${folder}/.git/HEAD`, 'ref: refs/heads/fix-cart\n')
  put(home, `${folder}/.git/config`, `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${remote}\n`)
  return join(home, folder)
}

describe('a growing file', () => {
  test('arrives whole, with the repository of its folder, and is not sent again', async () => {
    await start()
    const home = aHome()
    const folder = aRepository(home, 'code/shop', 'git@github.com:acme/shop.git')
    const text = claudeLines(folder, ['Add a cart.', 'No, not there.'])
    const path = put(home, SESSION, text)

    const first = await syncForTest(home, server)
    const requests = server.requests
    const second = await syncForTest(home, server)

    expect(first).toMatchObject({ code: 0, out: [`Sent 1 transcript (${text.length} B), 0 unchanged.`] })
    expect(second).toMatchObject({ code: 0, out: ['Sent 0 transcripts (0 B), 1 unchanged.'] })
    expect([...server.streams.values()]).toEqual([{ bytes: Buffer.from(text), name: path, remote: 'acme/shop', branch: null, final: true }])
    expect(server.requests).toBe(requests)
  })

  test('is sent from where it stood, and half a line waits for its end', async () => {
    await start()
    const home = aHome()
    const [one = '', two = ''] = claudeLines('/home/dev/shop', ['One.', 'Two.']).split(/(?<=\n)/)
    const path = put(home, SESSION, one + two.slice(0, 20), 0)
    await syncForTest(home, server)
    expect(streamed()).toEqual([one])

    appendFileSync(path, two.slice(20))
    await syncForTest(home, server)

    expect(streamed()).toEqual([one + two])
    expect([...server.streams.values()][0]).toMatchObject({ final: false })
  })

  test('that is begun anew becomes another stream', async () => {
    await start()
    const home = aHome()
    const before = claudeLines('/home/dev/shop', ['One.', 'Two.', 'Three.'])
    const after = claudeLines('/home/dev/shop', ['Uno.', 'Dos.', 'Tres.'])
    put(home, SESSION, before)
    await syncForTest(home, server)

    put(home, SESSION, after, 1_800_000)
    await syncForTest(home, server)

    expect(streamed()).toEqual([before, after])
    expect(server.conflicts).toBe(0)
  })

  test('that ended is told to be final by itself', async () => {
    await start()
    const home = aHome()
    const path = put(home, SESSION, claudeLines('/home/dev/shop', ['One.']), 60_000)
    await syncForTest(home, server)
    expect([...server.streams.values()][0]).toMatchObject({ final: false })

    await syncForTest(home, server, { finalAfter: 0.5 })

    expect([...server.streams.values()][0]).toMatchObject({ final: true, name: path })
  })

  test('is sent from the beginning to a server that was set back', async () => {
    await start()
    const home = aHome()
    const text = claudeLines('/home/dev/shop', ['One.', 'Two.'])
    const path = put(home, SESSION, text, 0)
    await syncForTest(home, server)
    server.streams.clear()

    appendFileSync(path, claudeLines('/home/dev/shop', ['Three.']))
    await syncForTest(home, server)

    expect(streamed()).toEqual([text + claudeLines('/home/dev/shop', ['Three.'])])
  })

  test('of many megabytes goes in pieces, long lines in one', async () => {
    await start()
    const home = aHome()
    const text = claudeLines(
      '/home/dev/shop',
      Array.from({ length: 30 }, (_, index) => `${index} ${'word '.repeat(index === 7 ? 1_200_000 : 60_000)}`),
    )
    put(home, SESSION, text)

    const told = await syncForTest(home, server)

    expect(told.code).toBe(0)
    expect(streamed()).toEqual([text])
    expect(server.requests).toBeGreaterThan(3)
  })
})

describe('trouble on the way', () => {
  const EVIL: Mishap[] = ['drop', 'lose-answer', { status: 503 }, { status: 429, headers: { 'retry-after': '0' } }]

  test('each byte arrives once whatever breaks', async () => {
    await start((request) => (request % 2 === 1 ? (EVIL[((request - 1) / 2) % EVIL.length] ?? 'none') : 'none'))
    const home = aHome()
    const texts = Array.from({ length: 6 }, (_, index) => claudeLines('/home/dev/shop', [`Session ${index}.`, 'x'.repeat(1_000)]))
    for (const [index, text] of texts.entries()) put(home, `.claude/projects/-shop/${index}.jsonl`, text)
    put(home, '.gemini/tmp/abc/chats/session-1.json', '{"sessionId":"1"}')

    const told = await syncForTest(home, server)

    expect(told.code).toBe(0)
    expect(streamed().sort()).toEqual(texts.sort())
    expect(new Set(server.documents.map(({ text }) => text))).toEqual(new Set(['{"sessionId":"1"}']))
    expect(server.conflicts).toBe(0)
  }, 30_000)

  test('a server that cannot be reached ends the pass, and what is left is counted', async () => {
    await start(() => 'drop')
    const home = aHome()
    for (let index = 0; index < 9; index++) put(home, `.claude/projects/-shop/${index}.jsonl`, claudeLines('/home/dev', ['Hi.']))

    const told = await syncForTest(home, server, { retries: 0 })

    expect(told.code).toBe(3)
    expect(told.out.join('\n')).toContain('6 left for next time')
  })

  test('a token that is refused is told with its own code', async () => {
    await start()
    const home = aHome({ [SESSION]: claudeLines('/home/dev', ['Hi.']) })

    const told = await syncForTest(home, server, { token: 'pbk_old' })

    expect(told.code).toBe(4)
    expect(told.out.at(-1)).toBe('The token is not known.')
  })

  test('one file that is too large does not stop the others', async () => {
    await start((request) => (request === 1 ? { status: 413 } : 'none'))
    const home = aHome({ [SESSION]: claudeLines('/home/dev', ['Hi.']) })
    put(home, '.claude/projects/-shop/b.jsonl', claudeLines('/home/dev', ['Ho.']), 1_900_000)

    const told = await syncForTest(home, server)

    expect(told.code).toBe(1)
    expect(told.out.at(-1)).toContain('Sent 1 transcript')
    expect(told.out.at(-1)).toContain('1 failed')
  })

  test('two syncs at once do not meet', async () => {
    await start((request) => (request === 1 ? { status: 429, headers: { 'retry-after': '1' } } : 'none'))
    const home = aHome({ [SESSION]: claudeLines('/home/dev', ['Hi.']) })

    const codes = await Promise.all([syncForTest(home, server), syncForTest(home, server)])

    expect(codes.map(({ code }) => code).sort()).toEqual([0, 5])
  })
})

describe('a file that is written anew', () => {
  const CHAT = '.gemini/tmp/abc/chats/session-1.json'

  test('is sent whole when its content changed, and not when only its time did', async () => {
    await start()
    const home = aHome({ [CHAT]: '{"a":1}' })
    await syncForTest(home, server)
    put(home, CHAT, '{"a":1}', 60_000)
    await syncForTest(home, server)
    put(home, CHAT, '{"a":1,"b":2}', 30_000)

    await syncForTest(home, server)

    expect(server.documents.map(({ text }) => text)).toEqual(['{"a":1}', '{"a":1,"b":2}'])
  })

  test('that the server cannot read fails once, until it changes', async () => {
    await start()
    const home = aHome({ [CHAT]: 'not a transcript' })

    const first = await syncForTest(home, server)
    const second = await syncForTest(home, server)

    expect(first.code).toBe(1)
    expect(first.out[0]).toContain('It is of no known format.')
    expect(second).toMatchObject({ code: 0, out: ['Sent 0 transcripts (0 B), 1 unchanged.'] })
  })

  test('is found in the repositories of other sessions', async () => {
    await start()
    const home = aHome()
    const folder = aRepository(home, 'code/shop', 'https://github.com/acme/shop.git')
    put(home, SESSION, claudeLines(join(folder, 'src'), ['Hi.']))
    mkdirSync(join(folder, 'src'))
    put(home, 'code/shop/.specstory/history/one.md', '<!-- Generated by SpecStory -->\n')
    put(home, 'code/shop/.aider.chat.history.md', '# aider chat started at 2026-03-02 09:00:00\n')

    await syncForTest(home, server)

    expect(server.documents).toEqual([expect.objectContaining({ name: join(folder, '.specstory/history/one.md'), remote: 'acme/shop' })])
    expect([...server.streams.values()].map(({ remote }) => remote)).toEqual(['acme/shop', 'acme/shop'])
  })
})

describe('a database', () => {
  const TABLES = 'create table ItemTable (key text, value blob); create table cursorDiskKV (key text, value blob);'
  const STATE = '.config/Cursor/User/globalStorage/state.vscdb'
  type Chat = { id: string; folder: string; words: string[] }
  const chatRows = ({ id, folder, words }: Chat): [string, string[]][] => {
    const bubbles = words.map((text, index) => ({ bubbleId: `${index}`, type: 1, text }))
    const workspaceIdentifier = { uri: { fsPath: folder } }
    const composer = { composerId: id, fullConversationHeadersOnly: bubbles.map(({ bubbleId }) => ({ bubbleId })), workspaceIdentifier }
    const insert = 'insert into cursorDiskKV values (?, ?)'
    return [
      [insert, [`composerData:${id}`, JSON.stringify(composer)]],
      ...bubbles.map((bubble): [string, string[]] => [insert, [`bubbleId:${id}:${bubble.bubbleId}`, JSON.stringify(bubble)]]),
    ]
  }
  const stateOf = (...chats: Chat[]) => sqliteBytes(TABLES, chats.flatMap(chatRows))

  test('hands on its chats one by one, and again only those that went on', async () => {
    await start()
    const home = aHome({ '.pushbackignore': 'secret/\n' })
    const folder = aRepository(home, 'code/shop', 'git@github.com:acme/shop.git')
    const one = { id: 'one', folder, words: ['Add a cart.'] }
    const two = { id: 'two', folder, words: ['Fix the total.'] }
    const kept = { id: 'kept', folder: join(home, 'secret'), words: ['Hush.'] }
    put(home, STATE, await stateOf(one, two, kept))
    const first = await syncForTest(home, server)

    put(home, STATE, await stateOf(one, { ...two, words: ['Fix the total.', 'Still wrong.'] }, kept), 60_000)
    const second = await syncForTest(home, server)

    expect([first, second].map(({ out }) => out.at(-1)?.replace(/ \(.*?\)/, ''))).toEqual([
      'Sent 2 transcripts, 0 unchanged, 1 ignored.',
      'Sent 1 transcript, 1 unchanged, 1 ignored.',
    ])
    expect(server.documents.map(({ name, remote }) => [name, remote])).toEqual(
      ['one', 'two', 'two'].map((id) => [join(home, STATE, `${id}.json`), 'acme/shop']),
    )
    expect(server.documents.some(({ text }) => text.includes('Hush'))).toBe(false)
  })

  test('that is damaged is told, and does not stop the others', async () => {
    await start()
    const home = aHome({ [STATE]: `SQLite format 3\0${'x'.repeat(5_000)}`, [SESSION]: claudeLines('/home/dev', ['Hi.']) })

    const told = await syncForTest(home, server)

    expect(told.code).toBe(1)
    expect(told.out[0]).toContain(`failed: ${join(home, STATE)} (`)
    expect(server.streams.size).toBe(1)
  })
})

describe('what is kept back', () => {
  test('sessions of an ignored folder, even if they only went there later', async () => {
    await start()
    const home = aHome({ '.pushbackignore': 'clients/secret/\n' })
    const secret = join(home, 'clients/secret/app')
    put(home, '.claude/projects/-a/in.jsonl', claudeLines(secret, ['Hi.']))
    put(home, '.claude/projects/-a/later.jsonl', claudeLines('/home/dev/shop', ['Hi.']) + claudeLines(secret, ['Ho.']))
    put(home, '.claude/projects/-a/other.jsonl', claudeLines('/home/dev/shop', ['Open.']))

    const told = await syncForTest(home, server)

    expect(streamed()).toEqual([claudeLines('/home/dev/shop', ['Open.'])])
    expect(told.out[0]).toBe(`  ignored: 2 transcripts (${secret} is ignored by ${join(home, '.pushbackignore')})`)
  })

  test('a repository that ignores itself', async () => {
    await start()
    const home = aHome({ 'work/own/.pushbackignore': '*\n' })
    put(home, SESSION, claudeLines(join(home, 'work/own/src'), ['Hi.']))

    const told = await syncForTest(home, server)

    expect(server.requests).toBe(0)
    expect(told.out.at(-1)).toBe('Sent 0 transcripts (0 B), 0 unchanged, 1 ignored.')
  })

  test('a session goes out once its folder is no longer ignored', async () => {
    await start()
    const home = aHome({ 'work/own/.pushbackignore': '*\n' })
    put(home, SESSION, claudeLines(join(home, 'work/own'), ['Hi.']))
    await syncForTest(home, server)

    writeFileSync(join(home, 'work/own/.pushbackignore'), '')
    await syncForTest(home, server)

    expect(server.streams.size).toBe(1)
  })

  test('a session whose folder nobody knows, where some are ignored', async () => {
    await start()
    const home = aHome({ '.pushbackignore': 'secret/\n', '.gemini/tmp/abc/chats/session-1.json': '{}' })

    const kept = await syncForTest(home, server)
    await syncForTest(home, server, { unknownFolders: true })

    expect(kept.out[0]).toContain('--unknown-folders sends it')
    expect(server.documents).toHaveLength(1)
  })

  test('a file that holds no session yet', async () => {
    await start()
    const home = aHome({ [SESSION]: '{"type":"summary","summary":"Cart","leafUuid":"1"}\n' })

    const told = await syncForTest(home, server)

    expect(server.requests).toBe(0)
    expect(told.out).toEqual(['Sent 0 transcripts (0 B), 0 unchanged, 1 without a session yet.'])
  })

  test.each([
    [{ only: ['codex'] }, ['codex']],
    [{ exclude: ['claude-code'] }, ['codex']],
    [{ only: ['acme/*'] }, ['claude']],
    [{ exclude: ['acme/shop'] }, ['codex']],
    [{ exclude: ['**/.codex/**'] }, ['claude']],
    [{ only: ['~/code/shop'] }, ['claude']],
    [{ since: 60_000 }, []],
  ])('%j sends %j', async (options, expected) => {
    await start()
    const home = aHome()
    const folder = aRepository(home, 'code/shop', 'git@github.com:acme/shop.git')
    put(home, SESSION, claudeLines(folder, ['claude']))
    put(home, '.codex/sessions/2026/03/02/rollout-1.jsonl', `{"type":"session_meta","payload":{"cwd":"/elsewhere","words":"codex"}}\n`)

    await syncForTest(home, server, options)

    expect(streamed().map((text) => (text.includes('claude') ? 'claude' : 'codex'))).toEqual(expected)
  })
})

test('a dry run tells what would go and what would be masked, and leaves no trace', async () => {
  await start()
  const home = aHome()
  const folder = aRepository(home, 'code/shop', 'git@github.com:acme/shop.git')
  const path = put(home, SESSION, claudeLines(folder, ['Write to ada@shop.test about the cart.']))

  const told = await syncForTest(home, server, { dryRun: true, showRedactions: true })
  await syncForTest(home, server)

  expect(told.out.join('\n')).toContain(`${path}  `)
  expect(told.out.join('\n')).toContain('acme/shop  masks')
  expect(told.out.join('\n')).toMatch(/… .*Write to \[redacted:email\] about the cart.* …/)
  expect(told.out.join('\n')).not.toContain('ada@shop.test')
  expect(told.out.at(-1)).toContain('Would send 1 transcript')
  expect(server.streams.size).toBe(1)
})

test('--again sends everything under new names', async () => {
  await start()
  const home = aHome({ [SESSION]: claudeLines('/home/dev', ['Hi.']) })
  await syncForTest(home, server)

  await syncForTest(home, server, { again: true })

  expect(streamed()).toEqual([claudeLines('/home/dev', ['Hi.']), claudeLines('/home/dev', ['Hi.'])])
})

test('a session that goes on now is on the branch that is checked out', async () => {
  await start()
  const home = aHome()
  const folder = aRepository(home, 'code/shop', 'git@github.com:acme/shop.git')
  const path = put(home, SESSION, claudeLines(folder, ['Hi.']))
  utimesSync(path, new Date(), new Date())

  await syncForTest(home, server)

  expect([...server.streams.values()][0]).toMatchObject({ branch: 'fix-cart' })
})
