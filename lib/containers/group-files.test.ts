import { expect, test } from 'vitest'
import { groupFiles } from './group-files'

/** A tree as `[kind, root, its files]`, a file as its name. */
const grouped = (...names: string[]) =>
  groupFiles(names.map((name) => ({ name }))).map((group) =>
    group.kind === 'file' ? group.file.name : [group.tree.kind, group.tree.root, group.files.map(({ name }) => name)],
  )

test('files of one checkpoint tree are a group where its first file stood', () => {
  const groups = grouped('a.md', 'shop/ab/0123456789/metadata.json', 'b.md', 'shop/ab/0123456789/0/full.jsonl')

  expect(groups).toEqual(['a.md', ['entire', 'shop/', ['shop/ab/0123456789/metadata.json', 'shop/ab/0123456789/0/full.jsonl']], 'b.md'])
})

test('a checkpoint may be named by a ULID, and the state of a working copy belongs to the same tree', () => {
  const names = ['01/J8ZQ4W9Y3N5T7V0X2B4D6F8H/0/full.jsonl', '.entire/metadata/s1/full.jsonl', '.entire/settings.json']

  expect(grouped(...names)).toEqual([['entire', '', names]])
})

test('both layouts of OpenCode storage are trees, each under its own root', () => {
  const newer = ['x/storage/session/p1/ses_1.json', 'x/storage/message/ses_1/msg_1.json', 'x/storage/part/msg_1/prt_1.json']
  const older = [
    'y/storage/session/info/ses_2.json',
    'y/storage/session/message/ses_2/msg_2.json',
    'y/storage/session/part/ses_2/msg_2/prt_2.json',
  ]
  const beside = ['x/storage/session_diff/ses_1.json', 'x/storage/migration', 'x/storage/project/p1.json']

  expect(grouped(...newer, ...older, ...beside)).toEqual([
    ['opencode', 'x/storage/', [...newer, ...beside]],
    ['opencode', 'y/storage/', older],
  ])
})

test('a clone is a tree with a HEAD and objects, in a working copy or bare', () => {
  const clone = [
    'shop/.git/HEAD',
    'shop/.git/config',
    'shop/.git/packed-refs',
    'shop/.git/objects/pack/pack-0a1b.pack',
    'shop/.git/logs/HEAD',
  ]
  const bare = ['HEAD', 'refs/heads/main', `objects/ab/${'0'.repeat(38)}`]

  expect(grouped('shop/a.md', ...clone)).toEqual(['shop/a.md', ['git', 'shop/.git/', clone]])
  expect(grouped(...bare)).toEqual([['git', '', bare]])
})

test("names that only look like a tree's stay files, but bookkeeping of a tool is dropped", () => {
  const names = ['config', 'app/storage/project/notes.json', 'ab/0123456789/prompt.txt', 'session/x/notes.json']

  expect(grouped(...names, 'shop/.git/config', '.entire/settings.json', 'x/opencode.db-wal')).toEqual(names)
})
