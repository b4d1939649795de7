import { expect, test } from 'vitest'
import { type ChosenFile, chooseTranscripts } from './choose-transcripts'

const dropped = (path: string, text = '') => Object.assign(new File([text], path.split('/').at(-1) ?? ''), { path })
/** A file as its name, a tree as `[name, its files]`. */
const shape = (one: ChosenFile) => ('tree' in one ? [one.name, one.files.map(({ name }) => name)] : one.name)

test('of a folder only files that can be transcripts are sent, and the rest is counted', async () => {
  const files = ['/history/a.md', '/history/deep/b.jsonl', '/history/photo.png', '/history/.DS_Store'].map((path) => dropped(path))

  const { chosen, skipped } = await chooseTranscripts(files)

  expect(chosen.map(({ name }) => name)).toEqual(['history/a.md', 'history/deep/b.jsonl'])
  expect(skipped).toBe(2)
})

test('a file chosen by hand is sent whatever it is called', async () => {
  const { chosen } = await chooseTranscripts([dropped('./notes.log'), dropped('export')])

  expect(chosen.map(({ name }) => name)).toEqual(['notes.log', 'export'])
})

test('checkpoints in a folder are sent together, without what only repeats them', async () => {
  const snapshot = ['/shop/ab/0123456789/0/full.jsonl', '/shop/ab/0123456789/0/metadata.json']
  const files = [...snapshot, '/shop/ab/0123456789/0/prompt.txt', '/shop/notes.md'].map((path) => dropped(path))

  const { chosen, skipped } = await chooseTranscripts(files)

  expect(chosen.map(shape)).toEqual([['shop.zip', snapshot.map((path) => path.slice(1))], 'shop/notes.md'])
  expect(skipped).toBe(0)
})

test('a storage folder of OpenCode is sent as one, and in parts of whole sessions where it is large', async () => {
  const session = (id: number, parts: number) => [
    `storage/session/p/ses_${id}.json`,
    `storage/message/ses_${id}/msg_${id}.json`,
    ...Array.from({ length: parts }, (_, index) => `storage/part/msg_${id}/prt_${index}.json`),
  ]

  const small = await chooseTranscripts(session(1, 2).map((path) => dropped(path)))
  const large = await chooseTranscripts([...session(1, 9_000), ...session(2, 9_000), ...session(3, 10)].map((path) => dropped(path)))

  expect(small.chosen.map(shape)).toEqual([['storage.zip', session(1, 2)]])
  expect(large.chosen.map((one) => [one.name, 'tree' in one && one.files.length])).toEqual([
    ['storage (1 of 2).zip', 9_002],
    ['storage (2 of 2).zip', 9_014],
  ])
})

test('of a clone only the parts with checkpoints are sent, and nothing of one without', async () => {
  const clone = ['shop/.git/HEAD', 'shop/.git/config', 'shop/.git/objects/pack/pack-0a.pack', 'shop/.git/index', 'shop/a.md']
  const refs = (branch: string) => dropped('shop/.git/packed-refs', `${'0'.repeat(40)} refs/remotes/origin/${branch}\n`)

  const holding = await chooseTranscripts([...clone.map((path) => dropped(path)), refs('entire/checkpoints/v1')])
  const plain = await chooseTranscripts([...clone.map((path) => dropped(path)), refs('main')])

  expect(holding.chosen.map(shape)).toEqual([['shop/.git.zip', [...clone.slice(0, 3), 'shop/.git/packed-refs']], 'shop/a.md'])
  expect(plain.chosen.map(shape)).toEqual(['shop/a.md'])
  expect(plain.skipped).toBe(5)
})
