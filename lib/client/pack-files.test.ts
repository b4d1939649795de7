import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { packFiles } from './pack-files'

const file = (name: string, text: string) => ({ name, file: new Blob([text]) })

test('the zip holds every file under its path, and progress ends at one', async () => {
  const shares: number[] = []
  const files = [file('a/full.jsonl', 'x'.repeat(200_000)), file('a/metadata.json', '{}'), file('b.pack', 'packed'), file('empty', '')]

  const zip = await packFiles(files, { signal: new AbortController().signal, onProgress: (share) => shares.push(share) })

  const found = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  const texts = Object.entries(found).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])
  expect(texts).toEqual([
    ['a/full.jsonl', 'x'.repeat(200_000)],
    ['a/metadata.json', '{}'],
    ['b.pack', 'packed'],
    ['empty', ''],
  ])
  expect(shares.at(-1)).toBe(1)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
})

test('packing that is cancelled ends with the reason', async () => {
  const abort = new AbortController()
  abort.abort(new Error('The viewer cancelled it.'))

  const packing = packFiles([file('a', 'text')], { signal: abort.signal, onProgress: () => {} })

  await expect(packing).rejects.toThrow('The viewer cancelled it.')
})
