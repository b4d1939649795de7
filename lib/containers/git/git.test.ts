import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { aBundle, aGitRepository } from '@/lib/testing/a-git-repository'
import { openContainers } from '../open-containers'
import { listed } from '../opened'

const MB = 1024 ** 2
const LIMITS = { maxEntries: 100, maxEntryBytes: 8 * MB, maxTotalBytes: 16 * MB, maxRatio: 200 }
const SNAPSHOT = {
  'ab/0123456789/metadata.json': '{}',
  'ab/0123456789/0/metadata.json': JSON.stringify({ session_id: 's1', branch: 'main' }),
  'ab/0123456789/0/full.jsonl': 'one\ntwo\n',
  'ab/0123456789/0/prompt.txt': 'Please',
}
const CONFIG = '[remote "origin"]\n\turl = https://me:secret@example.test/acme/shop.git\n'

/** Each as `[name, text or error code, repository]`. */
async function open(files: Record<string, Uint8Array | string>, limits = LIMITS) {
  const received = Object.entries(files).map(([name, content]) => listed({ name, bytes: Buffer.from(content) }))
  const found: unknown[][] = []
  for await (const one of openContainers(received, limits))
    found.push('error' in one ? [one.name, one.error.code] : [one.name, Buffer.from(one.bytes).toString(), one.context?.repository ?? null])
  return found
}

/** The files of a clone below a folder, packed as git packs them. */
async function aClone(folder: string, files: Record<string, string>) {
  const { head, pack } = await aGitRepository(files)
  return {
    [`${folder}HEAD`]: 'ref: refs/heads/main\n',
    [`${folder}config`]: CONFIG,
    [`${folder}packed-refs`]: `# pack-refs with: peeled\n${head} refs/remotes/origin/entire/checkpoints/v1\n`,
    [`${folder}objects/pack/pack-0a.pack`]: pack,
    [`${folder}objects/pack/pack-0a.idx`]: 'is made anew',
  }
}

test('a bundle of the checkpoint branch gives its sessions', async () => {
  const bundle = aBundle(await aGitRepository(SNAPSHOT))

  expect(await open({ 'all.bundle': bundle })).toEqual([['ab/0123456789/0/full.jsonl', 'one\ntwo\n', null]])
})

test('a bundle in a zip is opened too', async () => {
  const zip = zipSync({ 'a/all.bundle': aBundle(await aGitRepository(SNAPSHOT)) })

  expect(await open({ 'x.zip': zip })).toEqual([['ab/0123456789/0/full.jsonl', 'one\ntwo\n', null]])
})

test('a clone gives its sessions with the repository of its remote, and other files beside it are kept', async () => {
  const clone = await aClone('shop/.git/', SNAPSHOT)

  expect(await open({ ...clone, 'shop/a.md': 'text' })).toEqual([
    ['ab/0123456789/0/full.jsonl', 'one\ntwo\n', 'acme/shop'],
    ['shop/a.md', 'text', null],
  ])
  expect(
    await open({ 'shop.zip': zipSync(Object.fromEntries(Object.entries(clone).map(([name, text]) => [name, Buffer.from(text)]))) }),
  ).toEqual([['ab/0123456789/0/full.jsonl', 'one\ntwo\n', 'acme/shop']])
})

test('a bare clone with loose objects and the branch of a working copy is read', async () => {
  const { head, loose } = await aGitRepository({ '.entire/metadata/2026-01-06-s1/full.jsonl': 'one\n', 'src/a.ts': 'x' })
  const clone = { 'shop.git/HEAD': 'ref: x\n', 'shop.git/refs/heads/entire/1234567-abcdef': `${head}\n` }
  const objects = Object.fromEntries(Object.entries(loose).map(([path, bytes]) => [`shop.git/${path}`, bytes]))

  expect(await open({ ...clone, ...objects })).toEqual([['.entire/metadata/2026-01-06-s1/full.jsonl', 'one\n', null]])
})

test('a checkpoint of a ref of its own lies at the path of its id', async () => {
  const { head, pack } = await aGitRepository({ '0/full.jsonl': 'one\n', 'metadata.json': '{}' })
  const bundle = aBundle({ head, pack }, 'refs/entire/checkpoints/89/ab0123456789')

  expect(await open({ 'all.bundle': bundle })).toEqual([['ab/0123456789/0/full.jsonl', 'one\n', null]])
})

test('without checkpoints a bundle says so, and a working copy is passed over', async () => {
  const bundle = aBundle(await aGitRepository({ 'a.md': 'x' }), 'refs/heads/main')
  const clone = await aClone('shop/.git/', { 'a.md': 'x' })
  const other = { ...clone, 'shop/.git/packed-refs': '' }

  expect(await open({ 'all.bundle': bundle })).toEqual([['all.bundle', 'no_checkpoints']])
  expect(await open({ ...other, 'shop/a.md': 'text' })).toEqual([['shop/a.md', 'text', null]])
})

test('a bundle that needs commits from elsewhere says so', async () => {
  const { pack } = await aGitRepository(SNAPSHOT)
  const bundle = aBundle({ head: 'f'.repeat(40), pack }, undefined, `-${'e'.repeat(40)}\n`)

  expect(await open({ 'part.bundle': bundle })).toEqual([['part.bundle', 'corrupt_archive']])
})

test('a damaged bundle is one error, wherever it is cut or changed', async () => {
  const bundle = aBundle(await aGitRepository(SNAPSHOT))
  const cuts = [20, 90, 130, bundle.byteLength - 30, bundle.byteLength - 1].map((end) => bundle.subarray(0, end))
  const flipped = Buffer.from(bundle)
  flipped.writeUInt8(flipped.readUInt8(bundle.byteLength - 60) ^ 0xff, bundle.byteLength - 60)

  for (const broken of [...cuts, flipped]) expect(await open({ 'x.bundle': broken })).toEqual([['x.bundle', 'corrupt_archive']])
})

test('a file missing from the pack is an error of its own, and the other sessions are read', async () => {
  const whole = await aGitRepository({ ...SNAPSHOT, 'cd/0123456789/0/full.jsonl': 'other\n' })
  const objects = Object.entries(whole.loose).map(([path, bytes]) => [`x.git/${path}`, bytes] as const)
  const lost = (await aGitRepository({ a: 'other\n' })).loose
  const kept = objects.filter(([name]) => !(name.slice('x.git/'.length) in lost))
  const clone = { 'x.git/HEAD': 'ref: x\n', 'x.git/refs/heads/entire/checkpoints/v1': whole.head }

  expect(await open({ ...clone, ...Object.fromEntries(kept) })).toEqual([
    ['ab/0123456789/0/full.jsonl', 'one\ntwo\n', null],
    ['cd/0123456789/0/full.jsonl', 'corrupt_entry'],
  ])
})

test('more files than are allowed are told, and the first are read', async () => {
  const bundle = aBundle(await aGitRepository({ ...SNAPSHOT, 'cd/0123456789/0/full.jsonl': 'other\n' }))

  expect(await open({ 'all.bundle': bundle }, { ...LIMITS, maxEntries: 7 })).toEqual([
    ['ab/0123456789/0/full.jsonl', 'one\ntwo\n', null],
    ['all.bundle', 'too_many_files'],
  ])
})
