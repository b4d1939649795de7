import fc from 'fast-check'
import git from 'isomorphic-git'
import { expect, test } from 'vitest'
import { aBundle, aGitRepository, aPack, aPackedObject } from '@/lib/testing/a-git-repository'
import { openContainers } from '../open-containers'
import { listed } from '../opened'
import { memoryFs } from './memory-fs'

const MB = 1024 ** 2
const LIMITS = { maxEntries: 100, maxEntryBytes: MB, maxTotalBytes: 4 * MB, maxRatio: 200 }
const COMMIT = 1
const TREE = 2
const BLOB = 3

async function outcomes(bundle: Uint8Array): Promise<string[][]> {
  const found: string[][] = []
  for await (const one of openContainers([listed({ name: 'x.bundle', bytes: bundle })], LIMITS))
    found.push([one.name, 'error' in one ? one.error.code : Buffer.from(one.bytes).toString()])
  return found
}

const oidOf = (type: 'blob' | 'tree' | 'commit', object: Buffer) =>
  git.writeObject({ fs: memoryFs(async () => null), dir: '/r', gitdir: '/r', type, object, format: 'content' })

const entry = (mode: string, name: string, oid: string) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(oid, 'hex')])

/** A bundle of a tree with entries that git itself would not write, and of the objects that they name. */
async function aBundleOf(root: Buffer, others: [number, Buffer][]): Promise<Buffer> {
  const tree = await oidOf('tree', root)
  const commit = Buffer.from(`tree ${tree}\nauthor N <n@x.test> 0 +0000\ncommitter N <n@x.test> 0 +0000\n\nx\n`)
  const objects = [...others, [TREE, root] as const, [COMMIT, commit] as const]
  return aBundle({ head: await oidOf('commit', commit), pack: aPack(objects.map(([type, content]) => aPackedObject(type, content))) })
}

const blob = Buffer.from('one\n')
const atCheckpoint = async (file: Buffer): Promise<[Buffer, [number, Buffer][]]> => {
  const outer = entry('40000', '0123456789', await oidOf('tree', file))
  return [
    entry('40000', 'ab', await oidOf('tree', outer)),
    [
      [TREE, file],
      [TREE, outer],
      [BLOB, blob],
    ],
  ]
}

test.each(['..', '../full.jsonl', '.git', 'a\\full.jsonl', 'C:x', 'tasks/x'])(
  'an entry called %s in a tree gives no transcript of that name',
  async (name) => {
    const oid = await oidOf('blob', blob)
    const [root, others] = await atCheckpoint(Buffer.concat([entry('100644', name, oid), entry('100644', 'full.jsonl', oid)]))

    const found = await outcomes(await aBundleOf(root, others))

    expect(found.filter(([path, outcome]) => outcome === 'one\n' && path !== 'ab/0123456789/full.jsonl')).toEqual([])
    expect(found.length).toBeGreaterThan(0)
  },
)

test('a link is told and not followed', async () => {
  const [root, others] = await atCheckpoint(entry('120000', 'full.jsonl', await oidOf('blob', blob)))

  expect(await outcomes(await aBundleOf(root, others))).toEqual([['ab/0123456789/full.jsonl', 'not_a_file']])
})

test('a folder where a file is named, and a file where a folder is named, are errors of those alone', async () => {
  const oid = await oidOf('blob', blob)
  const good = Buffer.concat([entry('100644', 'full.jsonl', oid)])
  const [, others] = await atCheckpoint(good)
  const outer = entry('40000', '0123456789', await oidOf('tree', good))
  const wrongFile = entry('40000', '0123456789', await oidOf('tree', entry('100644', 'full.jsonl', await oidOf('tree', outer))))
  const root = Buffer.concat([
    entry('40000', 'ab', await oidOf('tree', outer)),
    entry('40000', 'cd', await oidOf('tree', wrongFile)),
    entry('40000', 'ef', oid),
  ])
  const wrong = entry('100644', 'full.jsonl', await oidOf('tree', outer))

  const found = await outcomes(await aBundleOf(root, [...others, [TREE, wrongFile], [TREE, wrong]]))

  expect(found).toEqual([
    ['ab/0123456789/full.jsonl', 'one\n'],
    ['cd/0123456789/full.jsonl', 'corrupt_entry'],
    ['ef/', 'corrupt_entry'],
  ])
})

test('a tree that shows the same folder a million times is walked up to the limit', async () => {
  let level = entry('100644', 'full.jsonl', await oidOf('blob', blob))
  const others: [number, Buffer][] = [
    [BLOB, blob],
    [TREE, level],
  ]
  for (let depth = 0; depth < 6; depth++) {
    const oid = await oidOf('tree', level)
    level = Buffer.concat(Array.from({ length: 16 }, (_, index) => entry('40000', `a${index.toString(16)}`, oid)))
    others.push([TREE, level])
  }

  const found = await outcomes(await aBundleOf(level, others.slice(0, -1)))

  expect(found.at(-1)).toEqual(['x.bundle', 'too_many_files'])
})

test('whatever bytes of a bundle are changed, it is read or refused, and nothing is thrown', async () => {
  const { head, pack } = await aGitRepository({
    'ab/0123456789/0/full.jsonl': 'one\n',
    'ab/0123456789/0/metadata.json': '{"session_id":"s"}',
  })
  const bundle = aBundle({ head, pack })

  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(bundle.byteLength - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (changes) => {
      const changed = Buffer.from(bundle)
      for (const [at, byte] of changes) changed.writeUInt8(byte, at)

      for (const [name, outcome] of await outcomes(changed)) {
        expect(name).not.toBe('')
        expect(outcome).not.toBe('')
      }
    }),
    { numRuns: 300 },
  )
})
