import { mkdirSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { System } from '../machine'
import { aHome, aMachine, put } from '../testing/fake-home'
import { findSources } from './find-sources'
import { STORE_IDS, type StoreId, storeOf } from './stores'

const VSCODE: Record<System, string> = {
  linux: '.config/Code/User',
  macos: 'Library/Application Support/Code/User',
  windows: 'AppData/Roaming/Code/User',
}

const CURSOR = { linux: '.config/Cursor/User', macos: 'Library/Application Support/Cursor/User', windows: 'AppData/Roaming/Cursor/User' }

const filesOn = (system: System) => ({
  'claude-code': [
    '.claude/projects/-shop/a.jsonl',
    '.claude/projects/-shop/a/subagents/agent-1.jsonl',
    '.config/claude/projects/-b/c.jsonl',
  ],
  codex: ['.codex/archived_sessions/rollout-2.jsonl', '.codex/sessions/2026/03/02/rollout-1.jsonl'],
  opencode: ['.local/share/opencode/opencode.db', '.local/share/opencode/storage/session/p/ses_1.json'],
  gemini: ['.gemini/tmp/abc/chats/session-1.json'],
  copilot: [`${VSCODE[system]}/globalStorage/emptyWindowChatSessions/e.json`, `${VSCODE[system]}/workspaceStorage/1/chatSessions/w.json`],
  cursor: [`${CURSOR[system]}/globalStorage/state.vscdb`, `${CURSOR[system]}/workspaceStorage/1/state.vscdb`],
  cline: [`${VSCODE[system]}/globalStorage/saoudrizwan.claude-dev/tasks/1/api_conversation_history.json`],
  'roo-code': [`${VSCODE[system]}/globalStorage/rooveterinaryinc.roo-cline/tasks/2/api_conversation_history.json`],
  aider: ['code/shop/.aider.chat.history.md'],
  specstory: ['code/shop/.specstory/history/one.md'],
})

async function documentsOf(store: StoreId, path: string): Promise<[string, unknown][]> {
  const found: [string, unknown][] = []
  for await (const document of storeOf(store).documents?.(path) ?? [])
    found.push([document.id, 'bytes' in document ? JSON.parse(Buffer.from(document.bytes).toString()) : document.trouble])
  return found
}

const OTHERS = [
  '.claude/history.jsonl',
  '.claude/projects/-shop/memory.md',
  '.codex/history.jsonl',
  '.codex/sessions/notes.txt',
  '.gemini/settings.json',
]

describe.each(['linux', 'macos', 'windows'] as const)('on %s', (system) => {
  test('every store is found where its program keeps it, and nothing beside it', async () => {
    const files = filesOn(system)
    const home = aHome(Object.fromEntries([...Object.values(files).flat(), ...OTHERS].map((path) => [path, '{}'])))

    const sources = await findSources(aMachine(home, system), STORE_IDS, [join(home, 'code/shop')], () => {})

    for (const [store, paths] of Object.entries(files)) {
      const found = sources.filter((source) => source.store === store).map(({ path }) => path)
      expect(found).toEqual(paths.map((path) => join(home, path)))
    }
  })
})

test('variables that programs know lead to their folders', async () => {
  const home = aHome({ 'elsewhere/claude/projects/-a/a.jsonl': '{}', 'elsewhere/codex/sessions/rollout-1.jsonl': '{}' })
  const env = { CLAUDE_CONFIG_DIR: join(home, 'elsewhere/claude'), CODEX_HOME: join(home, 'elsewhere/codex') }

  const sources = await findSources({ ...aMachine(home), env }, STORE_IDS, [], () => {})

  expect(sources.map(({ store }) => store)).toEqual(['claude-code', 'codex'])
})

test('the longest unchanged comes first', async () => {
  const home = aHome()
  put(home, '.claude/projects/-a/new.jsonl', '{}', 1_000)
  put(home, '.claude/projects/-a/old.jsonl', '{}', 9_000)

  const sources = await findSources(aMachine(home), STORE_IDS, [], () => {})

  expect(sources.map(({ path }) => path.slice(-9))).toEqual(['old.jsonl', 'new.jsonl'])
})

describe('the working folder', () => {
  test.each([
    [
      'claude-code',
      '{"type":"user","cwd":"/home/dev/a","message":{"content":"\\"cwd\\":\\"/no\\""}}\n{"cwd": "C:\\\\work\\\\b"}\n',
      ['/home/dev/a', 'C:\\work\\b'],
    ],
    ['codex', '{"payload":{"content":[{"text":"<environment_context>\\n  <cwd>/home/dev/shop</cwd>"}]}}', ['/home/dev/shop']],
    ['codex', '{"type":"session_meta","payload":{"cwd":"/home/dev/shop"}}', ['/home/dev/shop']],
    ['opencode', '{"info":{"directory":"/home/dev/shop"}}', ['/home/dev/shop']],
    ['cline', '[{"text":"# Current Working Directory (/home/dev/shop) Files\\n"}]', ['/home/dev/shop']],
    ['roo-code', '[{"text":"# Current Workspace Directory (c:\\\\work\\\\shop) Files\\n"}]', ['c:\\work\\shop']],
  ] as const)('of %s is read from the content', (store, text, expected) => {
    expect(storeOf(store).foldersIn(text)).toEqual(expected)
  })

  test('of a chat in an editor is that of its window', async () => {
    const home = aHome({ 'User/workspaceStorage/1/workspace.json': '{"folder":"file:///home/dev/my%20shop"}' })

    expect(await storeOf('copilot').folderBeside?.(join(home, 'User/workspaceStorage/1/chatSessions/a.json'))).toBe('/home/dev/my shop')
    expect(await storeOf('copilot').folderBeside?.(join(home, 'User/workspaceStorage/2/chatSessions/a.json'))).toBeNull()
  })

  test('of a Gemini chat stands beside it in newer versions', async () => {
    const home = aHome({ '.gemini/tmp/shop/.project_root': '/home/dev/shop\n' })

    expect(await storeOf('gemini').folderBeside?.(join(home, '.gemini/tmp/shop/chats/session-1.json'))).toBe('/home/dev/shop')
  })
})

describe('an OpenCode session', () => {
  const SESSION = '.local/share/opencode/storage/session/p/ses_1.json'
  const FILES = {
    [SESSION]: '{"id":"ses_1","directory":"/home/dev/shop"}',
    '.local/share/opencode/storage/message/ses_1/msg_1.json': '{"id":"msg_1","role":"user","time":{"created":1}}',
    '.local/share/opencode/storage/part/msg_1/prt_1.json': '{"id":"prt_1","type":"text","text":"Add a cart."}',
    '.local/share/opencode/storage/message/ses_2/msg_9.json': '{"id":"msg_9","role":"user"}',
  }

  test('is put together out of its files', async () => {
    const home = aHome(FILES)

    const documents = await documentsOf('opencode', join(home, SESSION))

    expect(documents).toEqual([
      [
        'ses_1',
        {
          info: { id: 'ses_1', directory: '/home/dev/shop' },
          messages: [
            { info: { id: 'msg_1', role: 'user', time: { created: 1 } }, parts: [{ id: 'prt_1', type: 'text', text: 'Add a cart.' }] },
          ],
        },
      ],
    ])
  })

  test('is changed when a part is added to it', async () => {
    const home = aHome(FILES)
    const [before] = await findSources(aMachine(home), ['opencode'], [], () => {})
    const part = join(home, '.local/share/opencode/storage/part/msg_1')
    mkdirSync(dirname(part), { recursive: true })
    utimesSync(part, new Date(4_000_000_000_000), new Date(4_000_000_000_000))

    const [after] = await findSources(aMachine(home), ['opencode'], [], () => {})

    expect(after?.changedAt).toBe(4_000_000_000_000)
    expect(after?.changedAt).not.toBe(before?.changedAt)
  })
})
