import { expect, test } from 'vitest'
import { aGitRepository, aPack, aPackedObject } from '@/lib/testing/a-git-repository'
import { vetPack } from './vet-pack'

const BLOB = 3
const OFS_DELTA = 6
const REF_DELTA = 7
const LIMITS = { maxObjectBytes: 100_000, maxTotalBytes: 300_000, maxObjects: 100 }

/** Sizes of a base and of what is made of it, then orders that copy the whole base `copies` times. */
function aDelta(base: number, target: number, copies: number): Buffer {
  const number = (value: number): number[] => (value < 128 ? [value] : [(value & 0x7f) | 0x80, ...number(Math.floor(value / 128))])
  const copy = [0x80 | 0x30, base & 0xff, base >> 8]
  return Buffer.from([...number(base), ...number(target), ...Array(copies).fill(copy).flat()])
}

test('a pack as git makes it may be opened', async () => {
  const { pack } = await aGitRepository({ 'a.md': 'x', 'b/c.md': 'y'.repeat(50_000) })

  expect(await vetPack(pack, LIMITS)).toBeNull()
})

test('a delta that stays within the limits may be opened', async () => {
  const base = aPackedObject(BLOB, Buffer.from('abcd'))
  const delta = aPackedObject(OFS_DELTA, aDelta(4, 8, 2), { before: Uint8Array.of(base.byteLength) })

  expect(await vetPack(aPack([base, delta]), LIMITS)).toBeNull()
})

test('a delta that makes more than is allowed of a small base is refused', async () => {
  const base = aPackedObject(BLOB, Buffer.alloc(5_000))
  const bomb = aPackedObject(OFS_DELTA, aDelta(5_000, 5_000_000, 1_000), { before: Uint8Array.of(base.byteLength) })

  expect(await vetPack(aPack([base, bomb]), LIMITS)).toContain('too large')
})

test('deltas that together make more than is allowed are refused', async () => {
  const base = aPackedObject(BLOB, Buffer.alloc(5_000))
  const delta = aPackedObject(REF_DELTA, aDelta(5_000, 90_000, 18), { before: new Uint8Array(20) })

  expect(await vetPack(aPack([base, delta, delta, delta, delta]), LIMITS)).toContain('more than is allowed')
})

test.each([
  ['points at itself', Uint8Array.of(0)],
  ['points before the pack', Uint8Array.of(0xff, 0xff, 0x7f)],
  ['points between two objects', Uint8Array.of(3)],
])('a delta whose base %s is refused', async (_, before) => {
  const base = aPackedObject(BLOB, Buffer.from('abcd'))
  const delta = aPackedObject(OFS_DELTA, aDelta(4, 4, 1), { before })

  expect(await vetPack(aPack([base, delta]), LIMITS)).toContain('damaged')
})

test('an object that is larger or smaller than it says is refused', async () => {
  const larger = aPackedObject(BLOB, Buffer.alloc(50_000), { size: 10 })
  const smaller = aPackedObject(BLOB, Buffer.alloc(10), { size: 50_000 })

  expect(await vetPack(aPack([larger]), LIMITS)).toContain('larger than it says')
  expect(await vetPack(aPack([smaller]), LIMITS)).toContain('damaged')
})

test('an object of 2 to the power of 60 bytes, one of no known type and a pack of a billion objects are refused at once', async () => {
  const huge = aPackedObject(BLOB, Buffer.from('x'), { size: 2 ** 60 })
  const typeless = aPackedObject(5, Buffer.from('x'))

  expect(await vetPack(aPack([huge]), LIMITS)).toContain('too large')
  expect(await vetPack(aPack([typeless]), LIMITS)).toContain('damaged')
  expect(await vetPack(aPack([], 1_000_000_000), LIMITS)).toContain('more than 100 objects')
})

test('a pack cut off anywhere is refused', async () => {
  const { pack } = await aGitRepository({ 'a.md': 'x' })

  for (let length = 0; length < pack.byteLength - 20; length++) expect(await vetPack(pack.subarray(0, length), LIMITS)).not.toBeNull()
})
