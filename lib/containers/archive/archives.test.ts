import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { aZip, type ZipEntry } from '@/lib/testing/a-zip'
import { openContainers } from '../open-containers'
import { listed } from '../opened'
import { archiveKind } from './archive-kind'
import type { ArchiveLimits } from './archive-limits'

const MB = 1024 ** 2
const LIMITS: ArchiveLimits = { maxEntries: 100, maxEntryBytes: 8 * MB, maxTotalBytes: 16 * MB, maxRatio: 50 }

/** Each entry as `[name, text or error code]`. */
async function expand(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}, name = 'upload.zip'): Promise<[string, string][]> {
  const found: [string, string][] = []
  for await (const entry of openContainers([listed({ name, bytes })], { ...LIMITS, ...limits }))
    found.push([entry.name, 'error' in entry ? entry.error.code : Buffer.from(entry.bytes).toString()])
  return found
}

test('a zip and a gzip file are archives; text, an image and nothing are not', () => {
  expect(archiveKind(aZip([]))).toBe('zip')
  expect(archiveKind(aZip([{ name: 'a.md', content: 'x' }]))).toBe('zip')
  expect(archiveKind(gzipSync('x'))).toBe('gzip')
  expect(archiveKind(Buffer.from('PK is how a zip begins'))).toBeNull()
  expect(archiveKind(Buffer.from('\x89PNG', 'latin1'))).toBeNull()
  expect(archiveKind(new Uint8Array())).toBeNull()
})

test('the files of a zip keep their folders', async () => {
  const bytes = zipSync({ shop: { '.specstory': { history: { 'first.md': Buffer.from('one') } } }, 'über.md': Buffer.from('two') })

  expect(await expand(bytes)).toEqual([
    ['shop/.specstory/history/first.md', 'one'],
    ['über.md', 'two'],
  ])
})

test('a zip that is a part of a larger buffer is read as well', async () => {
  const zip = aZip([{ name: 'a.md', content: 'text' }])
  const whole = Buffer.concat([Buffer.alloc(7), zip, Buffer.alloc(7)])

  expect(await expand(whole.subarray(7, 7 + zip.length))).toEqual([['a.md', 'text']])
})

test('a name in UTF-8 without the flag for it is read as UTF-8', async () => {
  expect(await expand(aZip([{ name: 'größe.md', content: 'x', flags: 0 }]))).toEqual([['größe.md', 'x']])
})

test('folders and the bookkeeping of systems are passed over in silence', async () => {
  const names = ['a/', '__MACOSX/a/._b.md', 'a/.DS_Store', 'a/.git/config', '.git/HEAD', 'a/._c.md', 'a/b.md', 'a/.github/c.md']

  expect(await expand(aZip(names.map((name) => ({ name, content: 'x' }))))).toEqual([
    ['a/b.md', 'x'],
    ['a/.github/c.md', 'x'],
  ])
})

test('an entry whose path climbs out is refused, and the others are read', async () => {
  const names = ['../out.md', 'a/../../out.md', '/etc/passwd', 'C:/out.md', 'c:out.md', '..\\out.md', 'a\\b.md', 'a\0b.md', 'a/..', '']

  const found = await expand(aZip([...names, 'good..md'].map((name) => ({ name, content: 'x' }))))

  expect(found.slice(0, -1).map(([, outcome]) => outcome)).toEqual(names.map(() => 'unsafe_path'))
  expect(found.at(-1)).toEqual(['good..md', 'x'])
})

test.each<[string, ZipEntry, string]>([
  ['is encrypted', { name: 'a.md', content: 'x', flags: 1 }, 'encrypted'],
  ['has a wrong checksum', { name: 'a.md', content: 'x', crc: 1 }, 'corrupt_entry'],
  ['has damaged data', { name: 'a.md', packed: Buffer.from('no deflate data') }, 'corrupt_entry'],
  ['is packed by another method', { name: 'a.md', content: 'x', method: 12 }, 'unsupported_compression'],
  ['is a zip', { name: 'a.zip', content: aZip([{ name: 'b.md', content: 'x' }]) }, 'nested_archive'],
  ['is a gzip file', { name: 'a.gz', content: gzipSync('x') }, 'nested_archive'],
])('an entry that %s is refused, and the next is read', async (_, entry, code) => {
  expect(await expand(aZip([entry, { name: 'next.md', content: 'y' }]))).toEqual([
    [entry.name, code],
    ['next.md', 'y'],
  ])
})

test('a file is unpacked up to the limit whatever size its header claims', async () => {
  const content = Buffer.alloc(3 * MB, 'many different words ')

  const found = await expand(
    aZip([
      { name: 'a.md', content, claimedSize: 10 },
      { name: 'b.md', content: 'y', claimedSize: 1 },
    ]),
    {
      maxEntryBytes: 2 * MB,
      maxRatio: 10_000,
    },
  )

  expect(found).toEqual([
    ['a.md', 'too_large'],
    ['b.md', 'y'],
  ])
})

test('a stored file above the limit is refused', async () => {
  const entry = { name: 'a.md', content: 'x'.repeat(100), method: 0 }

  expect(await expand(aZip([entry]), { maxEntryBytes: 99 })).toEqual([['a.md', 'too_large']])
  expect(await expand(aZip([entry]), { maxEntryBytes: 100 })).toEqual([['a.md', 'x'.repeat(100)]])
})

test('what grows like a bomb is refused, and a small file may repeat itself', async () => {
  const bomb = { name: 'bomb.md', content: Buffer.alloc(4 * MB) }
  const small = { name: 'small.md', content: 'a'.repeat(500_000) }

  const found = await expand(aZip([bomb, small]))

  expect(found.map(([name, outcome]) => [name, outcome.slice(0, 16)])).toEqual([
    ['bomb.md', 'suspicious_ratio'],
    ['small.md', 'aaaaaaaaaaaaaaaa'],
  ])
})

test('reading ends when all files together reach the limit, and failed attempts count', async () => {
  const bomb = (name: string) => ({ name, content: Buffer.alloc(4 * MB) })

  const found = await expand(aZip([bomb('a'), bomb('b'), bomb('c'), { name: 'd.md', content: 'x' }]), { maxTotalBytes: 2 * MB })

  expect(found).toEqual([
    ['a', 'suspicious_ratio'],
    ['b', 'too_large'],
    ['upload.zip', 'too_large'],
  ])
})

test('an archive with too many entries yields as many as are allowed and says so', async () => {
  const entries = ['a', 'b', 'c'].map((name) => ({ name, content: name }))

  expect(await expand(aZip(entries), { maxEntries: 3 })).toHaveLength(3)
  expect(await expand(aZip(entries), { maxEntries: 2 })).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['upload.zip', 'too_many_files'],
  ])
})

test('a damaged list of entries keeps what came before it', async () => {
  const bytes = Buffer.from(
    aZip([
      { name: 'a.md', content: 'x' },
      { name: 'b.md', content: 'y' },
    ]),
  )
  bytes.write('XX', bytes.lastIndexOf('PK\x01\x02'))

  expect(await expand(bytes)).toEqual([
    ['a.md', 'x'],
    ['upload.zip', 'corrupt_archive'],
  ])
})

test('a zip that was cut off is an error of the archive', async () => {
  const bytes = aZip([{ name: 'a.md', content: 'x'.repeat(1000) }])

  for (const length of [4, 30, bytes.length - 1])
    expect(await expand(bytes.subarray(0, length))).toEqual([['upload.zip', 'corrupt_archive']])
})

test('an empty zip has no files', async () => {
  expect(await expand(aZip([]))).toEqual([])
})

test('a gzip file is the file in it, under the name without the ending', async () => {
  expect(await expand(gzipSync('text'), {}, 'a/session.jsonl.gz')).toEqual([['a/session.jsonl', 'text']])
})

test('a gzip bomb, a damaged gzip file and a packed tar are refused', async () => {
  const tar = Buffer.alloc(1024)
  tar.write('ustar', 257)

  expect(await expand(gzipSync(Buffer.alloc(4 * MB)), {}, 'a.gz')).toEqual([['a.gz', 'suspicious_ratio']])
  expect(await expand(gzipSync('x'.repeat(100)), { maxEntryBytes: 10 }, 'a.gz')).toEqual([['a.gz', 'too_large']])
  expect(await expand(gzipSync('text').subarray(0, 12), {}, 'a.gz')).toEqual([['a.gz', 'corrupt_entry']])
  expect(await expand(gzipSync(tar), {}, 'a.tar.gz')).toEqual([['a.tar', 'nested_archive']])
})
