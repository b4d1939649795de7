import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ReceivedFile } from '@/lib/domain/received-file'
import { openContainers } from '../open-containers'
import { type FailedFile, listed } from '../opened'

const MB = 1024 ** 2
const LIMITS = { maxEntries: 100, maxEntryBytes: MB, maxTotalBytes: 4 * MB, maxRatio: 200 }

async function open(files: Record<string, string>, limits = LIMITS) {
  const opened: ReceivedFile[] = []
  const failures: FailedFile[] = []
  const received = Object.entries(files).map(([name, text]) => listed({ name, bytes: Buffer.from(text) }))
  for await (const one of openContainers(received, limits)) 'error' in one ? failures.push(one) : opened.push(one)
  return { opened, failures, texts: opened.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]) }
}

const of = (session: string, more: object = {}) => JSON.stringify({ session_id: session, ...more })

test('a snapshot is its transcript, and the files beside it are absorbed', async () => {
  const { texts, failures } = await open({
    'shop/ab/0123456789/metadata.json': '{}',
    'shop/ab/0123456789/0/metadata.json': of('s1'),
    'shop/ab/0123456789/0/full.jsonl': 'one',
    'shop/ab/0123456789/0/transcript.jsonl': 'short',
    'shop/ab/0123456789/0/prompt.txt': 'Please',
    'shop/ab/0123456789/0/context.md': '# Context',
    'shop/ab/0123456789/0/content_hash.txt': 'sha256:1',
  })

  expect(texts).toEqual([['shop/ab/0123456789/0/full.jsonl', 'one']])
  expect(failures).toEqual([])
})

test('the shortened copy is taken where the whole transcript is missing', async () => {
  const { texts } = await open({ 'ab/0123456789/0/transcript.jsonl': 'short', 'ab/0123456789/0/metadata.json': of('s1') })

  expect(texts).toEqual([['ab/0123456789/0/transcript.jsonl', 'short']])
})

test('of a session the snapshot with the most lines is kept, and the note counts them all', async () => {
  const { opened, texts } = await open({
    'ab/0123456789/0/metadata.json': of('s1'),
    'ab/0123456789/0/full.jsonl': 'my password is in here\n',
    'cd/0123456789/0/metadata.json': of('2026-01-06-s1'),
    'cd/0123456789/0/full.jsonl': 'REDACTED\nb\nc\n',
    'ef/0123456789/1/metadata.json': of('s1'),
    'ef/0123456789/1/full.jsonl': 'REDACTED\nb\n',
    'ef/0123456789/2/metadata.json': of('s2'),
    'ef/0123456789/2/full.jsonl': 'other\n',
  })

  expect(texts).toEqual([
    ['cd/0123456789/0/full.jsonl', 'REDACTED\nb\nc\n'],
    ['ef/0123456789/2/full.jsonl', 'other\n'],
  ])
  expect(opened[0]?.notes?.[0]).toContain('longest of 3 snapshots')
  expect(opened[1]?.notes).toEqual([])
})

test('of two equal snapshots the later one is kept', async () => {
  const { opened } = await open({
    'ab/0123456789/0/metadata.json': of('s1', { created_at: '2026-02-02T10:00:00Z' }),
    'ab/0123456789/0/full.jsonl': 'one\n',
    'cd/0123456789/0/metadata.json': of('s1', { created_at: '2026-02-01T10:00:00Z' }),
    'cd/0123456789/0/full.jsonl': 'one\n',
  })

  expect(opened.map(({ name }) => name)).toEqual(['ab/0123456789/0/full.jsonl'])
})

test('the branch, the files and the lines that a person changed go along', async () => {
  const attribution = { agent_lines: 9, human_added: 1, human_modified: 2, human_removed: 3, agent_percentage: 90.5 }
  const metadata = of('s1', { branch: 'fix/cart', files_touched: ['src/cart.ts'], initial_attribution: attribution, agent: 'Gemini CLI' })

  const { opened } = await open({ 'ab/0123456789/0/metadata.json': metadata, 'ab/0123456789/0/full.jsonl': 'one' })

  expect(opened[0]?.context).toEqual({
    repository: null,
    branch: 'fix/cart',
    attribution: { humanAdded: 1, humanModified: 2, humanRemoved: 3, files: ['src/cart.ts'] },
  })
})

test.each(['not JSON', '[]', of(''), '{"session_id":5,"branch":{},"initial_attribution":{"human_added":-1},"files_touched":"x"}'])(
  'metadata that says %s tells nothing and harms nothing',
  async (metadata) => {
    const { texts, opened } = await open({ 'ab/0123456789/0/metadata.json': metadata, 'ab/0123456789/0/full.jsonl': 'one' })

    expect(texts).toEqual([['ab/0123456789/0/full.jsonl', 'one']])
    expect(opened[0]?.context?.branch).toBeNull()
  },
)

test('a transcript in pieces is put together in the order of their numbers', async () => {
  const folder = 'ab/0123456789/0'

  const lines = await open({ [`${folder}/full.jsonl.002`]: 'c', [`${folder}/full.jsonl`]: 'a\n', [`${folder}/full.jsonl.001`]: 'b' })
  const document = await open({
    [`${folder}/full.jsonl`]: '{"info":{"id":"ses_1"},"messages":[1]}',
    [`${folder}/full.jsonl.001`]: '{"info":{"id":"ses_1"},"messages":[2,3]}',
  })

  expect(lines.texts).toEqual([[`${folder}/full.jsonl`, 'a\nb\nc']])
  expect(document.texts).toEqual([[`${folder}/full.jsonl`, '{"info":{"id":"ses_1"},"messages":[1,2,3]}']])
})

test('pieces that are too large together are refused', async () => {
  const { failures } = await open(
    { 'ab/0123456789/full.jsonl': 'aaaa', 'ab/0123456789/full.jsonl.001': 'bbbb' },
    { ...LIMITS, maxEntryBytes: 6 },
  )

  expect(failures.map(({ name, error }) => [name, error.code])).toEqual([['ab/0123456789/full.jsonl', 'too_large']])
})

test('a file that is too large alone is refused, and so is its metadata in silence', async () => {
  const limits = { ...LIMITS, maxEntryBytes: 60 }
  const metadata = of('s1', { more: 'x'.repeat(100) })

  const { texts, failures } = await open(
    { 'ab/0123456789/0/full.jsonl': 'x'.repeat(61), 'cd/0123456789/0/full.jsonl': 'one', 'cd/0123456789/0/metadata.json': metadata },
    limits,
  )

  expect(texts).toEqual([['cd/0123456789/0/full.jsonl', 'one']])
  expect(failures.map(({ error }) => error.code)).toEqual(['too_large'])
})

test('the transcript of a sub-agent is kept beside that of its session, once', async () => {
  const { texts } = await open({
    'ab/0123456789/0/metadata.json': of('s1'),
    'ab/0123456789/0/full.jsonl': 'one',
    'ab/0123456789/0/tasks/t1/agent-7.jsonl': 'sub',
    'ab/0123456789/0/tasks/t1/task.json': '{}',
    'cd/0123456789/0/metadata.json': of('s1'),
    'cd/0123456789/0/full.jsonl': 'one\ntwo',
    'cd/0123456789/0/tasks/t1/agent-7.jsonl': 'sub\nmore',
  })

  expect(texts).toEqual([
    ['cd/0123456789/0/full.jsonl', 'one\ntwo'],
    ['cd/0123456789/0/tasks/t1/agent-7.jsonl', 'sub\nmore'],
  ])
})

test('the state of a working copy names the session by its folder', async () => {
  const { texts } = await open({
    '.entire/metadata/2026-01-06-s1/full.jsonl': 'one\n',
    '.entire/metadata/2026-01-06-s1/prompt.txt': 'Please',
    '.entire/settings.json': '{}',
    'ab/0123456789/0/metadata.json': of('s1'),
    'ab/0123456789/0/full.jsonl': 'one\ntwo\n',
  })

  expect(texts).toEqual([['ab/0123456789/0/full.jsonl', 'one\ntwo\n']])
})

test('a tree in a zip is read, also beside other files, and reading it twice costs its limit once', async () => {
  const tree = {
    'ab/0123456789/0/metadata.json': of('s1'),
    'ab/0123456789/0/full.jsonl': 'x\n'.repeat(300),
    'cd/0123456789/0/metadata.json': of('s1'),
    'cd/0123456789/0/full.jsonl': 'x\n'.repeat(400),
    'notes/a.md': 'text',
  }
  const zip = zipSync(Object.fromEntries(Object.entries(tree).map(([name, text]) => [name, Buffer.from(text)])))

  const opened = []
  for await (const one of openContainers([listed({ name: 'x.zip', bytes: zip })], { ...LIMITS, maxTotalBytes: 1500 })) opened.push(one.name)

  expect(opened).toEqual(['cd/0123456789/0/full.jsonl', 'notes/a.md'])
})
