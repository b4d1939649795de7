import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from './pack'

test('what is packed is unpacked as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const packed = await pack(text)

      expect(await unpack(packed)).toBe(text)
      expect(packed[0], 'begins like gzip').not.toBe(0x1f)
    }),
  )
})

test('a long text becomes smaller', async () => {
  const text = 'the header is still broken\n'.repeat(10_000)

  expect((await pack(text)).length).toBeLessThan(text.length / 100)
})

test('what was stored as gzip can still be read', async () => {
  expect(await unpack(gzipSync('stored earlier'))).toBe('stored earlier')
})
