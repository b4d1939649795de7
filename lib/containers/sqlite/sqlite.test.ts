import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { wordsOf } from '@/lib/domain/turns'
import { recogniseFormat } from '@/lib/formats/registry'
import { sqliteBytes } from '@/lib/testing/sqlite-bytes'
import { isSqlite, transcriptsInSqlite } from './index'

const KEYED =
  'create table ItemTable (key text unique on conflict replace, value blob); create table cursorDiskKV (key text unique on conflict replace, value blob);'
const KV = 'insert into cursorDiskKV values (?, ?)'
const ITEM = 'insert into ItemTable values (?, ?)'
const row = (statement: string, ...[key, value]: [string, unknown]): [string, [string, string]] => [statement, [key, JSON.stringify(value)]]

const composer = (id: string, bubbles: string[], rest = {}) =>
  row(KV, `composerData:${id}`, { composerId: id, fullConversationHeadersOnly: bubbles.map((bubbleId) => ({ bubbleId })), ...rest })
const bubble = (id: string, bubbleId: string, type: number, text: string, rest = {}) =>
  row(KV, `bubbleId:${id}:${bubbleId}`, { bubbleId, type, text, ...rest })
const cursor = (...rows: [string, (string | Uint8Array | null)[]][]) => sqliteBytes(KEYED, rows)

async function opened(bytes: Uint8Array, limits = {}) {
  const found = []
  for await (const one of transcriptsInSqlite({ bytes, name: 'state.vscdb' }, limits)) found.push(one)
  return found
}
async function documents(source: Uint8Array | { path: string }) {
  const found: { name: string; document: Record<string, unknown> }[] = []
  for await (const one of transcriptsInSqlite(source instanceof Uint8Array ? { bytes: source, name: 'state.vscdb' } : source))
    found.push({ name: one.name, document: 'bytes' in one ? JSON.parse(new TextDecoder().decode(one.bytes)) : { error: one.error.code } })
  return found
}

const folder = mkdtempSync(join(tmpdir(), 'sqlite-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a database is known by its first bytes', async () => {
  expect(isSqlite(await cursor())).toBe(true)
  expect(isSqlite(new TextEncoder().encode('SQLite format'))).toBe(false)
})

describe('chats of Cursor', () => {
  test('each is a document with its bubbles in the order of the chat', async () => {
    const bytes = await cursor(
      composer('c1', ['b2', 'b1'], { name: 'Cart', blobEncryptionKey: 'secret', richText: 'a draft', context: {} }),
      bubble('c1', 'b1', 2, 'Done.', { context: { files: ['x'] }, images: [] }),
      bubble('c1', 'b2', 1, 'Fix it.', { richText: '{}' }),
      bubble('c1', 'b0', 1, 'Fix that.', { createdAt: '2026-03-02T09:00:00.000Z' }),
      bubble('c10', 'b1', 1, 'Elsewhere.'),
    )

    expect(await documents(bytes)).toEqual([
      {
        name: 'state.vscdb/c1.json',
        document: {
          cursorComposer: { composerId: 'c1', name: 'Cart' },
          bubbles: [
            { bubbleId: 'b2', type: 1, text: 'Fix it.' },
            { bubbleId: 'b1', type: 2, text: 'Done.' },
          ],
          left: [{ bubbleId: 'b0', type: 1, createdAt: '2026-03-02T09:00:00.000Z' }],
          workspace: null,
        },
      },
    ])
  })

  test('a value as bytes, or as JSON in JSON, is read; one that is cleared is passed over; a broken one is told', async () => {
    const bytes = await cursor(
      composer('c1', ['b1', 'b2', 'b3', 'b4']),
      [KV, ['bubbleId:c1:b1', new TextEncoder().encode('{"bubbleId":"b1","type":1,"text":"Größe"}')]],
      row(KV, 'bubbleId:c1:b2', '{"bubbleId":"b2","type":2,"text":"ok"}'),
      [KV, ['bubbleId:c1:b3', null]],
      [KV, ['bubbleId:c1:b4', '{"bubbleId"']],
    )

    const [chat] = await opened(bytes)
    const [read] = await documents(bytes)

    expect(read?.document.bubbles).toMatchObject([{ text: 'Größe' }, { text: 'ok' }])
    expect(chat).toMatchObject({ notes: ['A message of this session could not be read and was left out.'] })
  })

  test('a prompt without text has that of its editor, and a picture is counted', async () => {
    const words = (text: string) => ({ type: 'text', text })
    const richText = JSON.stringify({
      root: { children: [{ children: [words('Look at '), { type: 'mention', text: '@a.ts' }] }, { children: [words('now')] }] },
    })
    const bytes = await cursor(composer('c1', ['b1']), bubble('c1', 'b1', 1, '', { richText, images: [{}] }))

    expect((await documents(bytes))[0]?.document.bubbles).toEqual([{ bubbleId: 'b1', type: 1, text: 'Look at @a.ts\nnow', pictures: 1 }])
  })

  test.each([
    [{ workspaceIdentifier: { uri: { fsPath: '/home/dev/shop', path: '/x' } } }, {}, '/home/dev/shop'],
    [{ workspaceIdentifier: { uri: 'file:///home/dev/my%20shop' } }, {}, '/home/dev/my shop'],
    [{}, { workspaceUris: ['file:///c%3A/Users/dev/shop'] }, 'c:/Users/dev/shop'],
    [{}, { workspaceUris: ['vscode-remote://wsl%2Bubuntu/home/dev/shop'] }, '/home/dev/shop'],
  ])('%j and %j tell the folder', async (chat, said, expected) => {
    const [read] = await documents(await cursor(composer('c1', ['b1'], chat), bubble('c1', 'b1', 1, 'Hi', said)))

    expect(read?.document.workspace).toEqual({ folder: expected })
  })

  test('early chats are read where their window kept them, and the panel before them', async () => {
    const bytes = await cursor(
      row(ITEM, 'composer.composerData', {
        allComposers: [{ composerId: 'c1', conversation: [{ bubbleId: 'b', type: 1, text: 'Hi' }] }, { composerId: 'c2' }],
      }),
      row(ITEM, 'workbench.panel.aichat.view.aichat.chatdata', {
        tabs: [
          {
            tabId: 't1',
            chatTitle: 'Old',
            bubbles: [
              { id: 'b', type: 'user', rawText: 'Hello' },
              { id: 'a', type: 'ai', text: 'Hi', modelType: 'm' },
            ],
          },
        ],
      }),
    )

    expect((await documents(bytes)).map(({ document }) => document)).toMatchObject([
      { cursorComposer: { composerId: 'c1' }, bubbles: [{ type: 1, text: 'Hi' }] },
      {
        cursorComposer: { composerId: 't1', name: 'Old' },
        bubbles: [
          { type: 1, text: 'Hello' },
          { type: 2, text: 'Hi', modelInfo: { modelName: 'm' } },
        ],
      },
    ])
  })

  test('what the list of chats tells is taken where the chat does not', async () => {
    const bytes = await sqliteBytes(`${KEYED} create table composerHeaders (composerId text primary key, value text)`, [
      composer('c1', ['b1'], { name: 'Own' }),
      bubble('c1', 'b1', 1, 'Hi'),
      row('insert into composerHeaders values (?, ?)', 'c1', { name: 'Listed', subagentInfo: { parentComposerId: 'c0' } }),
    ])

    expect((await documents(bytes))[0]?.document.cursorComposer).toEqual({
      composerId: 'c1',
      name: 'Own',
      subagentInfo: { parentComposerId: 'c0' },
    })
  })

  test('beside the shared database those of the windows tell the folder of a chat, and nothing is written', async () => {
    const shared = join(folder, 'globalStorage')
    const window = join(folder, 'workspaceStorage', 'a1')
    mkdirSync(shared, { recursive: true })
    mkdirSync(window, { recursive: true })
    writeFileSync(join(shared, 'state.vscdb'), await cursor(composer('c1', ['b1']), bubble('c1', 'b1', 1, 'Hi')))
    writeFileSync(join(window, 'workspace.json'), '{"folder":"file:///home/dev/shop"}')
    writeFileSync(join(window, 'state.vscdb'), await cursor(row(ITEM, 'composer.composerData', { allComposers: [{ composerId: 'c1' }] })))
    const before = readdirSync(folder, { recursive: true }).toSorted()
    const content = readFileSync(join(shared, 'state.vscdb'))

    const found = await documents({ path: join(shared, 'state.vscdb') })

    expect(found[0]?.document.workspace).toEqual({ folder: '/home/dev/shop' })
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(before)
    expect(readFileSync(join(shared, 'state.vscdb'))).toEqual(content)
    expect(await documents({ path: join(window, 'state.vscdb') })).toMatchObject([{ document: { error: 'no_session' } }])
  })

  test('a database that was in use, with a log of writes beside it, is read', async () => {
    const bytes = await cursor(composer('c1', ['b1']), bubble('c1', 'b1', 1, 'Hi'))
    bytes.set([2, 2], 18)

    expect(await documents(bytes)).toHaveLength(1)
  })
})

describe('sessions of OpenCode', () => {
  const TABLES =
    'create table session (id text primary key, project_id text, parent_id text, directory text, title text, version text, revert text, time_created integer, time_updated integer);' +
    'create table message (id text primary key, session_id text, time_created integer, data text); create table part (id text primary key, message_id text, session_id text, data text);'
  const MESSAGE = 'insert into message values (?, ?, ?, ?)'
  const PART = 'insert into part values (?, ?, ?, ?)'

  test('each is an export: its info, its messages in order, and their parts', async () => {
    const bytes = await sqliteBytes(TABLES, [
      ["insert into session values ('ses_1', 'p', null, '/home/dev/shop', 'Cart', '1.2.3', '{\"messageID\":\"msg_2\"}', 10, 20)", []],
      ["insert into session values ('ses_2', 'p', 'ses_1', '/home/dev/shop', 'Find', '1.2.3', null, 15, 16)", []],
      [MESSAGE, ['msg_2', 'ses_1', 12, '{"role":"assistant"}']],
      [MESSAGE, ['msg_1', 'ses_1', 11, '{"role":"user","time":{"created":11}}']],
      [PART, ['prt_2', 'msg_1', 'ses_1', '{"type":"text","text":"it."}']],
      [PART, ['prt_1', 'msg_1', 'ses_1', '{"type":"text","text":"Fix"}']],
      [PART, ['prt_3', 'msg_9', 'ses_1', '{"type":"text","text":"Nowhere."}']],
    ])

    expect(await documents(bytes)).toEqual([
      {
        name: 'state.vscdb/ses_1.json',
        document: {
          info: {
            id: 'ses_1',
            projectID: 'p',
            directory: '/home/dev/shop',
            title: 'Cart',
            version: '1.2.3',
            revert: { messageID: 'msg_2' },
            time: { created: 10, updated: 20 },
          },
          messages: [
            {
              info: { role: 'user', time: { created: 11 }, id: 'msg_1', sessionID: 'ses_1' },
              parts: [
                { type: 'text', text: 'Fix', id: 'prt_1', messageID: 'msg_1', sessionID: 'ses_1' },
                { type: 'text', text: 'it.', id: 'prt_2', messageID: 'msg_1', sessionID: 'ses_1' },
              ],
            },
            { info: { role: 'assistant', id: 'msg_2', sessionID: 'ses_1' }, parts: [] },
          ],
        },
      },
      expect.objectContaining({ name: 'state.vscdb/ses_2.json' }),
    ])
  })
})

test('what comes out is read by the format of its agent', async () => {
  const chats = await opened(await cursor(composer('c1', ['b1']), bubble('c1', 'b1', 1, 'Hi')))
  const sessions = await opened(
    await sqliteBytes(
      'create table session (id text, time_created integer, time_updated integer); create table message (id text, session_id text, time_created integer, data text); create table part (id text, message_id text, session_id text, data text);' +
        "insert into session values ('ses_1', 1, 2); insert into message values ('msg_1', 'ses_1', 1, '{\"role\":\"user\"}'); insert into part values ('prt_1', 'msg_1', 'ses_1', '{\"type\":\"text\",\"text\":\"Hi\"}');",
    ),
  )

  const read = [...chats, ...sessions].map((one) => {
    const file = { name: one.name, text: 'bytes' in one ? new TextDecoder().decode(one.bytes) : '' }
    const format = recogniseFormat(file)
    return [format.id, format.parse(file).sessions.map(({ sourceId, turns }) => [sourceId, turns.map(wordsOf)])]
  })

  expect(read).toEqual([
    ['cursor-composer', [['c1', ['Hi']]]],
    ['opencode', [['ses_1', ['Hi']]]],
  ])
})

describe('what is no such database', () => {
  const errors = async (bytes: Uint8Array, limits = {}) =>
    (await opened(bytes, limits)).map((one) => ('error' in one ? one.error.code : one.name))

  test('a database of another program is told with what was looked for', async () => {
    const [told] = await opened(await sqliteBytes('create table notes (id)'))

    expect(told).toMatchObject({ error: { code: 'unknown_database', message: expect.stringMatching(/cursorDiskKV.*OpenCode/) } })
  })

  test('an empty one, one that is cut off, and no database are told apart', async () => {
    const bytes = await cursor(composer('c1', ['b1']), bubble('c1', 'b1', 1, 'x'.repeat(20_000)))
    const noise = new Uint8Array(4096).fill(7)

    expect(await errors(await cursor())).toEqual(['no_session'])
    expect(await errors(noise)).toEqual(['unreadable_database'])
    expect(await errors(bytes.subarray(0, 9000))).toEqual(['damaged_database'])
    expect(await documents({ path: join(folder, 'nowhere.db') })).toMatchObject([{ document: { error: 'unreadable_file' } }])
  })

  test('a view, a virtual table or a computed column in the place of a table is not read', async () => {
    const endless = 'with recursive n(i) as (values(1) union all select i + 1 from n) select i as key, i as value from n'

    expect(await errors(await sqliteBytes(`create view cursorDiskKV as ${endless}`))).toEqual(['unknown_database'])
    expect(await errors(await sqliteBytes('create virtual table cursorDiskKV using fts5(key, value)'))).toEqual(['unknown_database'])
    expect(await errors(await sqliteBytes('create table cursorDiskKV (key text, value text generated always as (key || key))'))).toEqual([
      'unknown_database',
    ])
  })

  test('a chat that is too large is told and the others are read', async () => {
    const bytes = await cursor(
      composer('c1', ['b1']),
      bubble('c1', 'b1', 1, 'x'.repeat(5000)),
      composer('c2', ['b1']),
      bubble('c2', 'b1', 1, 'Hi'),
    )

    expect(await errors(bytes, { maxBytes: 3000 })).toEqual(['too_large', 'state.vscdb/c2.json'])
  })

  test('any damage is told or read around, never thrown', async () => {
    const bytes = await cursor(
      ...Array.from({ length: 40 }, (_, index) => bubble('c1', `b${index}`, 1, 'x'.repeat(400))),
      composer('c1', ['b1']),
    )
    const damage = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat(255)), { minLength: 1, maxLength: 60 })

    await fc.assert(
      fc.asyncProperty(damage, async (marks) => {
        const damaged = bytes.slice()
        for (const [at, value] of marks) damaged[at] = value

        expect((await opened(damaged)).length).toBeGreaterThan(0)
      }),
      { numRuns: 25 },
    )
  })
})
