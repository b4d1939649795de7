import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aHome } from '../testing/fake-home'
import { prefixHash, readLines } from './growing-file'

async function aFile(text: string) {
  return open(join(aHome({ 'a.jsonl': text }), 'a.jsonl'))
}

test('whole lines are read, and the last one too once the file is finished', async () => {
  const file = await aFile('one\ntwo\nthr')

  expect((await readLines(file, 0, 11, false)).toString()).toBe('one\ntwo\n')
  expect((await readLines(file, 4, 11, true)).toString()).toBe('two\nthr')
  expect((await readLines(file, 8, 11, false)).toString()).toBe('')
  expect((await readLines(file, 0, 6, false)).toString()).toBe('one\n')
  await file.close()
})

test('the hash of a beginning does not depend on how it was reached', async () => {
  const file = await aFile('one\ntwo\n')
  const stepwise = prefixHash(file)
  await stepwise(4)

  expect(await stepwise(8)).toBe(await prefixHash(file)(8))
  expect(await prefixHash(file)(9)).toBe('')
  await file.close()
})
